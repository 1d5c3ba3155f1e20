package io.clave.accounts.intake;

import static io.clave.accounts.TestOrders.SOURCE;
import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.push;
import static io.clave.accounts.TestOrders.pushBatch;
import static io.clave.accounts.TestOrders.read;
import static io.clave.accounts.TestRates.book;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Orders of 2026-01-15 in currencies of their own. */
@QuarkusTest
class LockedRateOfOrderTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String account = anAccountKey();
    private final String orderId = anOrderId();

    @Test
    void theReportingCurrencyNeedsNoRate() {
        anAccount(account);

        push(orderId, anOrder(account, 1, "3")).statusCode(201);

        read(orderId)
                .body("reportingAmount.amount", is("30.00"))
                .body("reportingAmount.currency", is("EUR"))
                .body("rate", is("1"))
                .body("rateDate", is("2026-01-15"))
                .body("flags", empty());
    }

    @Test
    void anAmountKeepsTheRateItWasBookedAt() {
        anAccount(account);
        book("GBP", "2026-01-14", "1.1534");
        push(orderId, inCurrency("GBP", 1, "10")).statusCode(201);

        book("GBP", "2026-01-14", "1.2");
        push(orderId, inCurrency("GBP", 2, "20")).statusCode(200);

        read(orderId)
                .body("netAmount.amount", is("200.00"))
                .body("reportingAmount.amount", is("230.68"))
                .body("rate", is("1.1534"))
                .body("rateDate", is("2026-01-14"));
    }

    @Test
    void anotherDayOrCurrencyLocksAnotherRate() {
        anAccount(account);
        book("AUD", "2026-01-15", "0.57");
        book("AUD", "2026-01-16", "0.58");
        push(orderId, inCurrency("AUD", 1, "10")).statusCode(201);

        Map<String, Object> nextDay = inCurrency("AUD", 2, "10");
        nextDay.put("orderedAt", "2026-01-16T10:00:00Z");
        push(orderId, nextDay).statusCode(200);
        read(orderId).body("reportingAmount.amount", is("58.00"));

        push(orderId, anOrder(account, 3, "10")).statusCode(200);
        read(orderId).body("reportingAmount.amount", is("100.00")).body("rate", is("1"));
    }

    @Test
    void withoutARateTheAmountIsUnknownAndNotZero() {
        anAccount(account);

        push(orderId, inCurrency("ISK", 1, "10")).statusCode(201);

        read(orderId)
                .body("netAmount.amount", is("100.00"))
                .body("reportingAmount", nullValue())
                .body("rate", nullValue())
                .body("flags", contains("NO_RATE"));
    }

    @Test
    void bothAmountsArePublished() {
        String accountId = anAccount(account);
        book("CAD", "2026-01-15", "0.62");
        push(orderId, inCurrency("CAD", 1, "10")).statusCode(201);

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(published(accountId)).hasSize(1));

        byte[] event = published(accountId).get(0).value();
        EventSchemas.assertValid("accounts-order.v1", event);
        Map<String, String> data =
                JsonPath.from(published(accountId).get(0).text()).getMap("");
        assertThat(data)
                .containsEntry("netAmount", "100.00")
                .containsEntry("reportingAmount", "62.00")
                .containsEntry("reportingCurrency", "EUR")
                .containsEntry("rate", "0.62")
                .containsEntry("rateDate", "2026-01-15");
    }

    @Test
    void ordersOfAStrictSourceWaitForTheirRateAndAreBookedInOrder() {
        String source = aStrictSource();
        List<Map<String, Object>> documents = IntStream.rangeClosed(1, 3)
                .mapToObj(revision -> of(source, orderId, "JPY", revision))
                .toList();
        pushBatch(documents)
                .body("quarantined", is(3))
                .body("rows.code", contains("missing-rate", "missing-rate", "missing-rate"));
        Api.as(Roles.ERP)
                .body(inCurrency("JPY", 1, "1"))
                .put("/orders/" + source + "/" + anOrderId())
                .then()
                .statusCode(202)
                .body("reason", is("MISSING_RATE"));

        book("JPY", "2026-01-15", "0.0054").statusCode(201);

        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> Api.as(Roles.VIEWER)
                        .get("/orders/" + source + "/" + orderId)
                        .then()
                        .statusCode(200)
                        .body("revision", is(3))
                        .body("reportingAmount.amount", is("0.162")));
        assertThat(waiting(source)).isEmpty();
    }

    @Test
    void noOrderIsLeftBehindWhenItsRateAppearsAtTheSameMoment() {
        String source = aStrictSource();

        IntStream.range(0, 21).parallel().forEach(i -> {
            if (i == 10) {
                book("KRW", "2026-01-15", "0.0006");
            } else {
                pushBatch(List.of(of(source, orderId + "-" + i, "KRW", 1)));
            }
        });

        Awaitility.await().atMost(PATIENCE).until(() -> waiting(source).isEmpty());
    }

    private Map<String, Object> inCurrency(String currency, int revision, String quantity) {
        Map<String, Object> order = anOrder(account, revision, quantity);
        order.put("currency", currency);
        return order;
    }

    private Map<String, Object> of(String source, String id, String currency, int revision) {
        Map<String, Object> document = aDocument(id, inCurrency(currency, revision, String.valueOf(revision)));
        document.put("source", source);
        return document;
    }

    private static List<Received> published(String accountId) {
        return TestTopics.received("accounts.order.v1", event -> accountId.equals(event.key()));
    }

    private static String aStrictSource() {
        String source = SOURCE + "-" + UUID.randomUUID();
        Api.as(Roles.OPERATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("unknownAccountPolicy", "CREATE_ACCOUNT", "missingRatePolicy", "QUARANTINE"))
                .put("/order-sources/" + source)
                .then()
                .statusCode(200)
                .body("missingRatePolicy", is("QUARANTINE"));
        return source;
    }

    private static List<String> waiting(String source) {
        return Api.as(Roles.OPERATOR)
                .get("/quarantine?source=" + source)
                .then()
                .statusCode(200)
                .extract()
                .path("items.document.orderId");
    }
}
