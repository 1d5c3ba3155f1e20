package io.clave.accounts.order;

import static io.clave.accounts.TestOrders.aLine;
import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.push;
import static io.clave.accounts.TestOrders.read;
import static io.clave.accounts.TestRates.book;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten units at 85.50 on the invoice, 100.00 by list; all were ordered on 2026-01-15. */
@QuarkusTest
class PriceWaterfallResourceTest {

    @Inject
    Jdbi jdbi;

    private final String account = anAccountKey();
    private final String orderId = anOrderId();
    private String accountId = "";

    @BeforeEach
    void openTheAccount() {
        accountId = anAccount(account);
    }

    @Test
    void anOrderIsReadWithWhatItsPriceIsMadeOf() {
        push(orderId, priced(1, "EUR", components())).statusCode(201);

        read(orderId)
                .body("prices.list.amount", is("1000.00"))
                .body("prices.onInvoice.amount", is("-145.00"))
                .body("prices.pocketMargin.amount", is("207.90"))
                .body("prices.missing", empty())
                .body("reportingPrices.pocketMargin.currency", is("EUR"))
                .body("lines[0].priceComponents.discounts.type", contains("VOLUME", "CONTRACT"))
                .body("lines[0].priceComponents.discounts.rate", contains("0.10", "0.05"))
                .body("lines[0].prices.pocketPrice.amount", is("819.90"));
    }

    @Test
    void anOrderWithoutComponentsLacksAllOfThem() {
        push(orderId, anOrder(account, 1, "10")).statusCode(201);

        read(orderId)
                .body("prices.invoice.amount", is("100.00"))
                .body("prices.pocketMargin", nullValue())
                .body("prices.missing", contains("LIST_PRICE", "ON_INVOICE", "OFF_INVOICE", "COGS", "COST_TO_SERVE"))
                .body("lines[0].priceComponents", nullValue());
    }

    @Test
    void otherComponentsAreAnotherDocument() {
        Map<String, Object> other = components();
        other.put("unitCost", "60.01");
        push(orderId, priced(1, "EUR", components())).statusCode(201);

        Map<String, Object> same = components();
        same.put("unitCost", "60.000");
        push(orderId, priced(1, "EUR", same)).body("outcome", is("unchanged"));
        push(orderId, priced(1, "EUR", other)).statusCode(409);
        push(orderId, priced(1, "EUR", Map.of())).statusCode(409);
        push(orderId, priced(2, "EUR", other)).body("outcome", is("updated"));

        read(orderId).body("prices.cogs.amount", is("-600.10"));
    }

    @ParameterizedTest(name = "{0} = {1} is refused at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "listPrice  | 99.00 | discounts  | price-contradiction",
                "listPrice  | -1    | listPrice  | out-of-range",
                "unitCost   | 1.1234567 | unitCost | out-of-range",
                "costToServe | -0.01 | costToServe | out-of-range",
            })
    void whatCannotBeIsRefusedWithItsPlace(String member, String value, String pointer, String code) {
        Map<String, Object> components = components();
        components.put(member, value);

        push(orderId, priced(1, "EUR", components))
                .statusCode(400)
                .body("errors.pointer", hasItem("/lines/0/priceComponents/" + pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void deductionsAreOfKnownTypesAndEitherRatesOrAmounts() {
        Map<String, Object> unknown = components();
        unknown.put("discounts", List.of(Map.of("type", "FRIENDSHIP", "rate", "0.1")));
        Map<String, Object> both = components();
        both.put(
                "offInvoice",
                List.of(Map.of("type", "REBATE", "rate", "0.1", "amount", "2"), Map.of("type", "FREIGHT")));
        Map<String, Object> withoutList = components();
        withoutList.remove("listPrice");

        push(orderId, priced(1, "EUR", unknown)).statusCode(400);
        push(orderId, priced(1, "EUR", both))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/lines/0/priceComponents/offInvoice/0", "/lines/0/priceComponents/offInvoice/1"));
        push(orderId, priced(1, "EUR", withoutList))
                .statusCode(400)
                .body("errors.pointer", contains("/lines/0/priceComponents/listPrice"));
    }

    @Test
    void anAccountIsSummedByCurrencyAndInTheReportingCurrency() {
        book("SEK", "2026-01-15", "0.09");
        push("a" + orderId, priced(1, "EUR", components())).statusCode(201);
        push("b" + orderId, priced(1, "SEK", components())).statusCode(201);

        JsonPath waterfall = waterfall(Map.of("from", "2026-01-01", "until", "2026-02-01"));

        assertThat(waterfall.getList("currencies.currency")).isEqualTo(List.of("EUR", "SEK"));
        assertThat(waterfall.getList("currencies[1].steps.amount.amount"))
                .isEqualTo(List.of("1000.00", "-145.00", "855.00", "-35.10", "819.90", "-600.00", "-12.00", "207.90"));
        // 1.09 times the above.
        assertThat(waterfall.getList("reporting.steps.amount.amount"))
                .isEqualTo(
                        List.of("1090.00", "-158.05", "931.95", "-38.259", "893.691", "-654.00", "-13.08", "226.611"));
        assertThat(waterfall.getList("reporting.steps[1].types.type")).isEqualTo(List.of("CONTRACT", "VOLUME"));
        assertThat(waterfall(Map.of("from", "2026-01-16")).getString("reportingMissing"))
                .isEqualTo("NO_ORDERS");
    }

    @Test
    void coverageTellsOfHowMuchRevenueAStepIsKnown() {
        push("a" + orderId, priced(1, "EUR", components())).statusCode(201);
        String then = read("a" + orderId).extract().path("recordedAt");
        Map<String, Object> bare = anOrder(account, 1, "10");
        bare.put("currency", "EUR");
        bare.put("lines", List.of(priceOf(aLine(1, "10"), "14.50")));
        push("b" + orderId, bare).statusCode(201);

        JsonPath waterfall = waterfall(Map.of());

        // 855 of 1,000 are known.
        assertThat(waterfall.getString("reporting.steps[7].amount")).isNull();
        assertThat(waterfall.getString("reporting.steps[7].knownAmount.amount")).isEqualTo("207.90");
        assertThat(waterfall.getDouble("reporting.steps[7].coverage")).isEqualTo(0.855);
        assertThat(waterfall.getList("reporting.steps[7].missing"))
                .isEqualTo(List.of("OFF_INVOICE", "COGS", "COST_TO_SERVE"));
        assertThat(waterfall.getString("reporting.steps[2].amount.amount")).isEqualTo("1000.00");
        assertThat(waterfall(Map.of("asOf", then)).getString("reporting.steps[7].amount.amount"))
                .isEqualTo("207.90");
    }

    @Test
    void cancelledOrdersCountNothingAndUnconvertedOnesLeaveNoTotal() {
        Map<String, Object> cancelled = priced(1, "EUR", components());
        cancelled.put("status", "CANCELLED");
        push("a" + orderId, cancelled).statusCode(201);
        read("a" + orderId).body("prices.pocketMargin.amount", is("0.00")).body("prices.missing", empty());
        assertThat(waterfall(Map.of()).getList("currencies")).isEmpty();

        push("b" + orderId, priced(1, "XPF", components())).statusCode(201);

        JsonPath waterfall = waterfall(Map.of());
        assertThat(waterfall.getString("reporting")).isNull();
        assertThat(waterfall.getString("reportingMissing")).isEqualTo("NO_RATE");
        assertThat(waterfall.getString("currencies[0].steps[7].amount.amount")).isEqualTo("207.90");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE order_line SET price_components = jsonb_set(price_components, '{unitCost}', '59')",
                "UPDATE order_line SET price_components = NULL",
                "UPDATE order_revision SET price_items = jsonb_set(price_items, '{0,amount}', '1')",
                "UPDATE customer_order SET price_items = NULL",
            })
    void theChainCoversPrices(String tampering) {
        push(orderId, priced(1, "EUR", components())).statusCode(201);
        verification().body("intact", is(true)).body("verified", is(1));

        jdbi.useHandle(handle -> handle.createUpdate(tampering + " WHERE account_id = :account")
                .bind("account", UUID.fromString(accountId))
                .execute());

        verification().body("intact", is(false));
    }

    @Test
    void theEventTellsOfThePrices() {
        push(orderId, priced(1, "EUR", components())).statusCode(201);

        List<Received> events = Awaitility.await()
                .until(
                        () -> TestTopics.received("accounts.order.v1", event -> accountId.equals(event.key())),
                        told -> !told.isEmpty());

        EventSchemas.assertValid("accounts-order.v1", events.get(0).value());
        JsonPath event = JsonPath.from(events.get(0).text());
        assertThat(event.getString("prices.pocketMargin")).isEqualTo("207.90");
        assertThat(event.getString("reportingPrices.pocketPrice")).isEqualTo("819.90");
    }

    private JsonPath waterfall(Map<String, String> parameters) {
        return Api.as(Roles.VIEWER)
                .queryParams(parameters)
                .get("/accounts/" + accountId + "/price-waterfall")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse verification() {
        return Api.as(Roles.OPERATOR)
                .get("/accounts/" + accountId + "/ledger/verification")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> priced(int revision, String currency, Map<String, Object> components) {
        Map<String, Object> order = anOrder(account, revision, "10");
        Map<String, Object> line = priceOf(aLine(1, "10"), "85.50");
        line.put("priceComponents", components);
        order.put("lines", List.of(line));
        order.put("currency", currency);
        return order;
    }

    private static Map<String, Object> priceOf(Map<String, Object> line, String unitPrice) {
        line.put("unitPrice", unitPrice);
        return line;
    }

    /** Everything; 100 x .9 x .95 = 85.5. */
    private static Map<String, Object> components() {
        return new HashMap<>(Map.of(
                "listPrice", "100.00",
                "discounts",
                        List.of(Map.of("type", "VOLUME", "rate", "0.10"), Map.of("type", "CONTRACT", "rate", "0.05")),
                "offInvoice",
                        List.of(Map.of("type", "REBATE", "rate", "0.02"), Map.of("type", "FREIGHT", "amount", "18.00")),
                "unitCost", "60.00",
                "costToServe", "12.00"));
    }
}
