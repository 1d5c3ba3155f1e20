package io.clave.accounts.intake;

import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.aLine;
import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.push;
import static io.clave.accounts.TestOrders.pushBatch;
import static io.clave.accounts.TestOrders.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OrderPushTest {

    private final String account = anAccountKey();
    private final String orderId = anOrderId();

    @Test
    void anOrderIsBookedOnceHoweverOftenItIsPushed() {
        anAccount(account);

        push(orderId, anOrder(account, 1, "10")).statusCode(201).body("outcome", is("created"));
        push(orderId, anOrder(account, 1, "10.00")).statusCode(200).body("outcome", is("unchanged"));

        read(orderId).statusCode(200).body("netAmount.amount", is("100.00")).body("revision", is(1));
    }

    @Test
    void aHigherRevisionReplacesAndALowerOneIsIgnored() {
        anAccount(account);

        push(orderId, anOrder(account, 2, "20")).statusCode(201);
        push(orderId, anOrder(account, 1, "10")).statusCode(200).body("outcome", is("stale"));
        push(orderId, anOrder(account, 3, "30")).statusCode(200).body("outcome", is("updated"));

        read(orderId).body("netAmount.amount", is("300.00")).body("lines", hasSize(1));
    }

    @Test
    void anEqualRevisionWithAnotherBodyIsAConflictAndIsSetAside() {
        anAccount(account);
        push(orderId, anOrder(account, 1, "10")).statusCode(201);

        push(orderId, anOrder(account, 1, "11")).statusCode(409).body("code", is("revision-conflict"));
        push(orderId, anOrder(account, 1, "11")).statusCode(409);

        read(orderId).body("netAmount.amount", is("100.00"));
        assertThat(quarantined("REVISION_CONFLICT")).containsOnlyOnce(orderId);
    }

    @Test
    void anOrderDoesNotMoveToAnotherAccount() {
        anAccount(account);
        String other = anAccountKey();
        anAccount(other);
        push(orderId, anOrder(account, 1, "10")).statusCode(201);

        push(orderId, anOrder(other, 2, "10")).statusCode(409).body("code", is("account-changed"));

        assertThat(quarantined("ACCOUNT_CHANGED")).contains(orderId);
    }

    @Test
    void anOrderOfAnUnknownAccountWaitsUntilTheAccountAppears() {
        push(orderId, anOrder(account, 1, "10")).statusCode(202).body("reason", is("UNKNOWN_ACCOUNT"));
        push(orderId, anOrder(account, 2, "20")).statusCode(202);
        read(orderId).statusCode(404);

        String accountId = anAccount(account);

        read(orderId).statusCode(200).body("revision", is(2)).body("accountId", is(accountId));
        assertThat(quarantined("UNKNOWN_ACCOUNT")).doesNotContain(orderId);
    }

    @Test
    void noOrderIsLeftBehindWhenItsAccountAppearsAtTheSameMoment() {
        List<String> orders = IntStream.range(0, 20).mapToObj(i -> anOrderId()).toList();

        IntStream.range(0, 21).parallel().forEach(i -> {
            if (i == 10) {
                anAccount(account);
            } else {
                push(orders.get(i < 10 ? i : i - 1), anOrder(account, 1, "1"));
            }
        });

        orders.forEach(order -> read(order).statusCode(200));
    }

    @Test
    void aSourceCanHaveAccountsOpenedByItsOrders() {
        String source = "auto-" + anOrderId();
        Api.as(Roles.OPERATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("unknownAccountPolicy", "CREATE_ACCOUNT"))
                .put("/order-sources/" + source)
                .then()
                .statusCode(200);

        Api.as(Roles.ERP)
                .body(anOrder(account, 1, "1"))
                .put("/orders/" + source + "/" + orderId)
                .then()
                .statusCode(201);

        Api.as(Roles.VIEWER)
                .get("/accounts/by-external-id/" + source + "/" + account)
                .then()
                .statusCode(200)
                .body("name", is(account));
    }

    @Test
    void racingPushesOfOneOrderBookItOnce() {
        String accountId = anAccount(account);

        List<String> outcomes = IntStream.range(0, 16)
                .parallel()
                .mapToObj(racer ->
                        push(orderId, anOrder(account, 1, "10")).extract().<String>path("outcome"))
                .toList();

        assertThat(outcomes).containsOnlyOnce("created").containsOnly("created", "unchanged");
        Api.as(Roles.VIEWER).get("/accounts/" + accountId + "/orders").then().body("items", hasSize(1));
    }

    @Test
    void ordersPushedAtTheSameMomentAreEachAnsweredForThemselves() {
        anAccount(account);
        String taken = anOrderId();
        push(taken, anOrder(account, 2, "10")).statusCode(201);
        List<Integer> expected = List.of(201, 202, 400, 409, 200);

        List<Integer> answers = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> switch (i % 5) {
                    case 0 -> push(anOrderId(), anOrder(account, 1, "1"));
                    case 1 -> push(anOrderId(), anOrder("nobody-" + account, 1, "1"));
                    case 2 -> push(anOrderId(), anOrder(account, 1, "-1"));
                    case 3 -> push(taken, anOrder(account, 2, "11"));
                    default -> push(taken, anOrder(account, 1, "9"));
                })
                .map(answer -> answer.extract().statusCode())
                .toList();

        assertThat(answers)
                .isEqualTo(IntStream.range(0, 40)
                        .mapToObj(i -> expected.get(i % 5))
                        .toList());
    }

    @Test
    void anEventContinuesTheTraceOfItsOwnPush() {
        List<String> traces = IntStream.range(0, 12)
                .mapToObj(i -> UUID.randomUUID().toString().replace("-", ""))
                .toList();
        String accountId = anAccount(account);

        traces.stream()
                .parallel()
                .forEach(trace -> Api.as(Roles.ERP)
                        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                        .body(anOrder(account, 1, "1"))
                        .put("/orders/erp/" + trace)
                        .then()
                        .statusCode(201));

        List<Received> events = Awaitility.await().until(() -> events(accountId), told -> told.size() == traces.size());
        assertThat(events).allSatisfy(event -> {
            String trace = event.headers().getOrDefault("traceparent", "").substring(3, 35);
            assertThat(event.text()).contains("\"orderId\":\"" + trace + "\"");
        });
    }

    @Test
    void aBatchTellsOfEachRowAndOneBadRowFailsAlone() {
        anAccount(account);
        Map<String, Object> good = aDocument(orderId, anOrder(account, 1, "10"));
        Map<String, Object> absurd = aDocument(anOrderId(), anOrder(account, 1, "-3"));
        Map<String, Object> unknownMember = aDocument(anOrderId(), anOrder(account, 1, "1"));
        unknownMember.put("colour", "red");
        Map<String, Object> lost = aDocument(anOrderId(), anOrder("nobody-" + account, 1, "1"));

        pushBatch(List.of(good, absurd, good, unknownMember, lost, "rubbish"))
                .statusCode(200)
                .body("created", is(1))
                .body("unchanged", is(1))
                .body("quarantined", is(1))
                .body("error", is(3))
                .body("rows.outcome", contains("created", "error", "unchanged", "error", "quarantined", "error"))
                .body("rows[1].errors.pointer", hasItem("/lines/0/quantity"))
                .body("rows[3].errors[0].code", is("unknown-member"))
                .body("rows[4].code", is("unknown-account"));
    }

    @ParameterizedTest(name = "{0} = {1} is refused at {2}")
    @CsvSource({
        "currency, XXY, /currency",
        "revision, 0, /revision",
        "orderedAt, 2199-01-01T00:00:00Z, /orderedAt",
        "orderedAt, 0001-01-01T00:00:00Z, /orderedAt",
        "accountExternalId, '', /accountExternalId",
        "status, LOST, /status",
        "orderedAt, yesterday, /orderedAt",
    })
    void anAbsurdValueIsRefusedWithItsPlace(String member, String value, String pointer) {
        Map<String, Object> order = anOrder(account, 1, "10");
        order.put(member, member.equals("revision") ? (Object) Integer.valueOf(value) : value);

        push(orderId, order).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest(name = "a quantity of {0} is refused")
    @CsvSource({"0", "-1", "1000000001", "0.0000001", "1e9", "NaN", "''"})
    void anAbsurdQuantityIsRefused(String quantity) {
        push(orderId, anOrder(account, 1, quantity)).statusCode(400).body("errors[0].pointer", is("/lines/0/quantity"));
    }

    @Test
    void moreCannotBeReturnedThanWasOrdered() {
        Map<String, Object> line = aLine(1, "5");
        line.put("returnedQuantity", "6");
        Map<String, Object> order = anOrder(account, 1, "5");
        order.put("lines", List.of(line));

        push(orderId, order).statusCode(400).body("errors[0].pointer", is("/lines/0/returnedQuantity"));
    }

    @Test
    void returnsCancellationsAndCreditsChangeTheNetAmount() {
        anAccount(account);
        Map<String, Object> line = aLine(1, "10");
        line.put("returnedQuantity", "4");
        Map<String, Object> returned = anOrder(account, 2, "10");
        returned.put("lines", List.of(line));
        Map<String, Object> cancelled = anOrder(account, 3, "10");
        cancelled.put("status", "CANCELLED");
        Map<String, Object> credit = anOrder(account, 1, "-2");
        credit.put("type", "CREDIT");
        String creditId = anOrderId();

        push(orderId, anOrder(account, 1, "10")).statusCode(201);
        push(orderId, returned).statusCode(200);
        read(orderId).body("netAmount.amount", is("60.00")).body("quantity", is("6"));
        push(orderId, cancelled).statusCode(200);
        push(creditId, credit).statusCode(201);

        read(orderId).body("netAmount.amount", is("0.00")).body("status", is("CANCELLED"));
        read(creditId).body("netAmount.amount", is("-20.00"));
    }

    @Test
    void everyAcceptedRevisionIsToldOnceAndKeepsTheContract() {
        String accountId = anAccount(account);

        push(orderId, anOrder(account, 1, "10"));
        push(orderId, anOrder(account, 1, "10"));
        push(orderId, anOrder(account, 2, "20"));

        List<Received> events = Awaitility.await().until(() -> events(accountId), told -> told.size() >= 2);
        assertThat(events).hasSize(2);
        events.forEach(event -> EventSchemas.assertValid("accounts-order.v1", event.value()));
        assertThat(events.get(1).text()).contains("\"revision\":2", "\"netAmount\":\"200.00\"");
        assertThat(events)
                .extracting(event -> event.headers().get("ce_sequence"))
                .containsExactly("2", "3");
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedBeforeItIsRead() {
        String huge = "{\"orders\":[\"" + "x".repeat(17 * 1024 * 1024) + "\"]}";

        Api.as(Roles.ERP)
                .body(huge)
                .post("/orders/batch")
                .then()
                .statusCode(413)
                .body("code", is("body-too-large"));
    }

    @Test
    void onlyAnErpMayPush() {
        Api.as(Roles.KAM)
                .body(anOrder(account, 1, "1"))
                .put("/orders/erp/" + orderId)
                .then()
                .statusCode(403);
        Api.anonymous()
                .body(anOrder(account, 1, "1"))
                .put("/orders/erp/" + orderId)
                .then()
                .statusCode(401);
    }

    private static List<String> quarantined(String reason) {
        return Api.as(Roles.OPERATOR)
                .queryParam("reason", reason)
                .queryParam("limit", 200)
                .get("/quarantine")
                .then()
                .statusCode(200)
                .extract()
                .path("items.document.orderId");
    }

    private static List<Received> events(String accountId) {
        return TestTopics.received("accounts.order.v1", event -> accountId.equals(event.key()));
    }
}
