package io.clave.accounts.order;

import static io.clave.accounts.TestOrders.SOURCE;
import static io.clave.accounts.TestOrders.aLine;
import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.push;
import static io.clave.accounts.TestOrders.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders from the first revision to the last delivery; all were placed on 2026-01-15. */
@QuarkusTest
class OrderLifecycleTest {

    private final String account = anAccountKey();
    private String accountId = "";
    private final String orderId = anOrderId();

    @BeforeEach
    void openTheAccount() {
        accountId = anAccount(account);
    }

    @Test
    void deliveriesAreReadAsTheyWerePushed() {
        push(orderId, delivered(1, "OPEN", "2026-01-20", "2026-01-18", "4")).statusCode(201);
        push(orderId, delivered(1, "OPEN", "2026-01-20", "2026-01-18", "4.0")).body("outcome", is("unchanged"));
        push(orderId, delivered(1, "OPEN", "2026-01-20", "2026-01-19", "4")).statusCode(409);

        read(orderId)
                .body("lines[0].promisedOn", is("2026-01-20"))
                .body("lines[0].deliveries.deliveredOn", contains("2026-01-18"))
                .body("fulfilment.deliveredQuantity", is("4"))
                .body("fulfilment.openQuantity", is("6"))
                .body("fulfilment.nextPromisedOn", is("2026-01-20"))
                .body("fulfilment.onTime.share", is(1.0f))
                .body("fulfilment.leadTime.meanDays", is(3.0f));
    }

    @ParameterizedTest(name = "{1} units on {0} are refused at {2}")
    @CsvSource({
        "2026-01-13, 1, /lines/0/deliveries/0/deliveredOn",
        "2199-01-01, 1, /lines/0/deliveries/0/deliveredOn",
        "2026-01-18, 0, /lines/0/deliveries/0/quantity",
        "2026-01-18, 11, /lines/0/deliveries",
    })
    void anAbsurdDeliveryIsRefusedWithItsPlace(String day, String quantity, String pointer) {
        push(orderId, delivered(1, "OPEN", null, day, quantity))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void onlyACreditNamesTheOrderThatItCredits() {
        Map<String, Object> credit = anOrder(account, 1, "-2");
        credit.put("type", "CREDIT");
        credit.put("creditedOrderId", "4711");
        Map<String, Object> order = anOrder(account, 1, "2");
        order.put("creditedOrderId", "4711");

        push(orderId, credit).statusCode(201);
        push(anOrderId(), order).statusCode(400).body("errors.pointer", hasItem("/creditedOrderId"));

        read(orderId).body("creditedOrderId", is("4711")).body("fulfilment", nullValue());
    }

    @Test
    void everyAcceptedRevisionStaysReadable() {
        push(orderId, anOrder(account, 1, "10"));
        push(orderId, delivered(2, "OPEN", null, "2026-01-18", "4"));
        push(orderId, anOrder(account, 1, "9")).body("outcome", is("stale"));
        Map<String, Object> cancelled = anOrder(account, 5, "10");
        cancelled.put("status", "CANCELLED");
        push(orderId, cancelled);

        JsonPath first = revisions(null).extract().jsonPath();
        revisions(first.getString("next")).body("items.revision", contains(5)).body("next", nullValue());

        assertThat(first.getList("items.revision")).isEqualTo(List.of(1, 2));
        revision(1).statusCode(200).body("quantity", is("10")).body("lines[0].deliveries", empty());
        revision(2).statusCode(200).body("fulfilment.deliveredQuantity", is("4"));
        revision(5).statusCode(200).body("netAmount.amount", is("0.00"));
        revision(3).statusCode(404).body("code", is("order-not-found"));
    }

    @Test
    void listsShowWhatIsAskedFor() {
        push("open-" + orderId, anOrder(account, 1, "10"));
        push("late-" + orderId, delivered(1, "OPEN", "2026-01-20", "2026-01-18", "4"));
        push("done-" + orderId, delivered(1, "DELIVERED", "2026-01-20", "2026-01-18", "10"));
        Map<String, Object> dollars = anOrder(account, 1, "1");
        dollars.put("currency", "USD");
        dollars.put("orderedAt", "2026-02-01T00:00:00Z");
        push("usd-" + orderId, dollars);

        list(Map.of("open", "true")).body("items.orderId", containsInAnyOrder(ids("open-", "late-", "usd-")));
        list(Map.of("open", "false")).body("items.orderId", containsInAnyOrder(ids("done-")));
        list(Map.of("late", "true")).body("items.orderId", containsInAnyOrder(ids("late-")));
        list(Map.of("late", "false")).body("items.orderId", containsInAnyOrder(ids("open-", "done-", "usd-")));
        list(Map.of("status", "DELIVERED", "type", "ORDER", "currency", "EUR", "source", SOURCE))
                .body("items.orderId", containsInAnyOrder(ids("done-")));
        list(Map.of("orderedFrom", "2026-02-01", "orderedUntil", "2026-02-02"))
                .body("items.orderId", containsInAnyOrder(ids("usd-")));
        list(Map.of("sort", "name")).statusCode(400);
        list(Map.of("colour", "red")).statusCode(400);
    }

    @Test
    void pagesOfAllOrdersMissAndRepeatNothing() {
        List<String> expected = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            Map<String, Object> order = anOrder(account, 1, "1");
            order.put("orderedAt", "2026-01-0" + day + "T00:00:00Z");
            push(day + orderId, order);
            expected.add(day + orderId);
        }

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var call = Api.as(Roles.VIEWER)
                    .queryParam("accountId", accountId)
                    .queryParam("sort", "orderedAt")
                    .queryParam("limit", 2);
            JsonPath page = (cursor == null ? call : call.queryParam("cursor", cursor))
                    .get("/orders")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.orderId"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void performanceIsWhatTheOrdersSayNowAndWhatTheySaidThen() {
        push("a" + orderId, delivered(1, "OPEN", "2026-01-20", "2026-01-18", "4"));
        Map<String, Object> dollars = anOrder(account, 1, "3");
        dollars.put("currency", "USD");
        push("b" + orderId, dollars);
        String then = read("b" + orderId).extract().path("recordedAt");
        push("a" + orderId, delivered(2, "DELIVERED", "2026-01-20", "2026-01-21", "10"));

        performance(Map.of())
                .body("netRevenue.amount", contains("100.00", "30.00"))
                .body("netRevenue.currency", contains("EUR", "USD"))
                .body("orderCount", is(2))
                .body("units.openQuantity", is("3"))
                .body("onTime.share", is(0.0f))
                .body("leadTime.meanDays", is(6.0f));
        performance(Map.of("asOf", then))
                .body("netRevenue.amount", contains("100.00", "30.00"))
                .body("units.openQuantity", is("9"))
                .body("onTime.share", is(1.0f))
                .body("leadTime.meanDays", is(3.0f));
        performance(Map.of("from", "2026-01-16"))
                .body("netRevenue", empty())
                .body("units", nullValue())
                .body("onTime.share", nullValue())
                .body("onTime.missing", is("NO_ORDERS"));
    }

    @Test
    void theEventTellsOfTheFulfilment() {
        push(orderId, delivered(1, "OPEN", "2026-01-20", "2026-01-18", "4"));

        List<Received> events = Awaitility.await()
                .until(
                        () -> TestTopics.received("accounts.order.v1", event -> accountId.equals(event.key())),
                        told -> !told.isEmpty());

        EventSchemas.assertValid("accounts-order.v1", events.get(0).value());
        assertThat(events.get(0).text())
                .contains("\"openQuantity\":\"6\"", "\"onTimeQuantity\":\"4\"", "\"nextPromisedOn\":\"2026-01-20\"");
    }

    private String[] ids(String... prefixes) {
        return List.of(prefixes).stream().map(prefix -> prefix + orderId).toArray(String[]::new);
    }

    private ValidatableResponse list(Map<String, String> parameters) {
        return Api.as(Roles.VIEWER)
                .queryParams(parameters)
                .get("/accounts/" + accountId + "/orders")
                .then();
    }

    private ValidatableResponse performance(Map<String, String> parameters) {
        return Api.as(Roles.VIEWER)
                .queryParams(parameters)
                .get("/accounts/" + accountId + "/order-performance")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse revision(int revision) {
        return Api.as(Roles.VIEWER)
                .queryParam("revision", revision)
                .get("/orders/" + SOURCE + "/" + orderId)
                .then();
    }

    private ValidatableResponse revisions(@Nullable String cursor) {
        var call = Api.as(Roles.VIEWER).queryParam("limit", 2);
        return (cursor == null ? call : call.queryParam("cursor", cursor))
                .get("/orders/" + SOURCE + "/" + orderId + "/revisions")
                .then()
                .statusCode(200);
    }

    /** Ten units, some of them delivered. */
    private Map<String, Object> delivered(
            int revision, String status, @Nullable String promisedOn, String deliveredOn, String quantity) {
        Map<String, Object> line = aLine(1, "10");
        line.put("promisedOn", promisedOn);
        line.put("deliveries", List.of(Map.of("deliveredOn", deliveredOn, "quantity", quantity)));
        Map<String, Object> order = anOrder(account, revision, "10");
        order.put("status", status);
        order.put("lines", List.of(line));
        return order;
    }
}
