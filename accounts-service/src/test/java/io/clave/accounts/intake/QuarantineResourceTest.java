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
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuarantineResourceTest {

    private final String account = anAccountKey();
    private final String orderId = anOrderId();

    @Test
    void theListIsFilteredAndReadPageByPage() {
        List<String> orders = IntStream.range(0, 5).mapToObj(i -> anOrderId()).toList();
        orders.forEach(order -> push(order, anOrder(account, 1, "1")).statusCode(202));
        List<String> seen = new ArrayList<>();

        String cursor = null;
        do {
            ValidatableResponse page = list(cursor);
            seen.addAll(page.extract().path("items.document.orderId"));
            cursor = page.extract().path("next");
        } while (cursor != null);

        assertThat(seen).containsExactlyElementsOf(orders);
        operator()
                .queryParam("accountExternalId", account)
                .queryParam("receivedUntil", "2020-01-01T00:00:00Z")
                .get("/quarantine")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aCorrectedDocumentIsBookedByTheReplayAndTheCorrectionIsOnRecord() {
        anAccount(account);
        String id = held(anOrder("typo-" + account, 1, "10"));

        edit(id, "\"1\"", orderId, anOrder(account, 1, "10"), "the customer number had a typing error")
                .statusCode(200)
                .header("ETag", is("\"2\""));
        replay(id).statusCode(200).body("state", is("REPLAYED")).body("outcome", is("created"));

        read(orderId).statusCode(200).body("netAmount.amount", is("100.00"));
        inspect(id)
                .body("changes.action", contains("REPLAYED", "EDITED"))
                .body("changes[1].by", is("test-operator"))
                .body("changes[1].reason", is("the customer number had a typing error"))
                .body("changes[1].before.accountExternalId", is("typo-" + account))
                .body("changes[1].after.accountExternalId", is(account))
                .body("changes[1].at", notNullValue());
    }

    @Test
    void aDocumentPushedAgainAfterItsCorrectionWasBookedChangesNothing() {
        anAccount(account);
        Map<String, Object> mistaken = anOrder("typo-" + account, 1, "10");
        String id = held(mistaken);
        edit(id, "\"1\"", orderId, anOrder(account, 1, "12"), "typo");
        replay(id);

        push(orderId, mistaken).statusCode(200).body("outcome", is("unchanged"));

        read(orderId).body("netAmount.amount", is("120.00"));
    }

    @Test
    void aCorrectionKeepsTheRulesOfTheDoorsAndTheNameOfTheOrder() {
        String id = held(anOrder(account, 1, "10"));

        edit(id, "\"1\"", orderId, anOrder(account, 1, "-10"), "wrong")
                .statusCode(400)
                .body("errors.pointer", hasItem("/document/lines/0/quantity"));
        edit(id, "\"1\"", anOrderId(), anOrder(account, 1, "10"), "another")
                .statusCode(400)
                .body("errors[0].code", is("other-order"));
        edit(id, "\"9\"", orderId, anOrder(account, 1, "10"), "late").statusCode(412);
        edit(id, null, orderId, anOrder(account, 1, "10"), "blind").statusCode(428);
        edit(id, "\"1\"", orderId, anOrder(account, 1, "10"), " ").statusCode(400);

        inspect(id).body("changes", hasSize(0));
    }

    @Test
    void aReplayHasItsEffectOnce() {
        anAccount(account);
        push(orderId, anOrder(account, 1, "10"));
        String id = conflicting(anOrder(account, 1, "11"));
        edit(id, "\"1\"", orderId, anOrder(account, 2, "11"), "it is the second revision");

        List<String> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> replay(id).statusCode(200).extract().<String>path("outcome"))
                .toList();

        assertThat(outcomes).containsOnly("updated");
        read(orderId).body("revision", is(2)).body("netAmount.amount", is("110.00"));
        inspect(id).body("changes.action", contains("REPLAYED", "EDITED"));
    }

    @Test
    void whatStillCannotBeBookedGoesOnWaiting() {
        String id = held(anOrder(account, 1, "10"));

        replay(id).statusCode(200).body("state", is("WAITING")).body("outcome", nullValue());

        inspect(id).body("changes", hasSize(0));
    }

    @Test
    void manyAreReplayedByNameAndTheAnswerCountsOutcomes() {
        anAccount(account);
        push(orderId, anOrder(account, 1, "10"));
        String conflict = conflicting(anOrder(account, 1, "11"));
        String corrected = conflicting(anOrder(account, 1, "12"));
        edit(corrected, "\"1\"", orderId, anOrder(account, 2, "12"), "the second revision");

        replayAll(Map.of("ids", List.of(conflict, corrected)))
                .statusCode(200)
                .body("updated", is(1))
                .body("quarantined", is(1))
                .body("next", nullValue());

        replayAll(Map.of("ids", List.of(conflict, corrected, UUID.randomUUID())))
                .body("updated", is(1))
                .body("stale", is(1));
        read(orderId).body("revision", is(2));
    }

    @Test
    void manyAreReplayedByReasonEachOrderInTheOrderOfItsRevisions() {
        String source = "late-" + orderId;
        List<Map<String, Object>> documents = new ArrayList<>();
        for (int revision : new int[] {3, 1, 2}) {
            Map<String, Object> document = aDocument(orderId, anOrder(account, revision, "" + revision));
            document.put("source", source);
            documents.add(document);
        }
        pushBatch(documents).body("quarantined", is(3));
        openAccountsOf(source);

        replayAll(Map.of("source", source, "reason", "UNKNOWN_ACCOUNT"))
                .body("created", is(1))
                .body("updated", is(2));

        Api.as(Roles.VIEWER)
                .get("/orders/" + source + "/" + orderId)
                .then()
                .body("revision", is(3))
                .body("netAmount.amount", is("30.00"));
        replayAll(Map.of("source", source)).body("created", is(0)).body("updated", is(0));
    }

    @Test
    void aReplayNamesEitherDocumentsOrAFilter() {
        replayAll(Map.of()).statusCode(400).body("errors[0].code", is("ambiguous"));
        replayAll(Map.of("ids", List.of(UUID.randomUUID()), "source", "erp")).statusCode(400);
        replayAll(Map.of("ids", List.of())).statusCode(400);
    }

    @Test
    void aDiscardedDocumentStaysReadableAndIsRefusedWhenItIsPushedAgain() {
        String id = held(anOrder(account, 1, "10"));

        discard(id, "the customer never existed").statusCode(200).body("state", is("DISCARDED"));
        discard(id, "again").statusCode(200);

        inspect(id)
                .body("order.state", is("DISCARDED"))
                .body("changes", hasSize(1))
                .body("changes[0].reason", is("the customer never existed"))
                .body("changes[0].by", is("test-operator"));
        push(orderId, anOrder(account, 1, "10"))
                .statusCode(409)
                .body("code", is("discarded-order"))
                .body("detail", containsString("the customer never existed"));
        pushBatch(List.of(aDocument(orderId, anOrder(account, 1, "10"))))
                .body("error", is(1))
                .body("rows[0].code", is("discarded-order"));
        edit(id, "\"2\"", orderId, anOrder(account, 1, "11"), "too late").statusCode(409);
    }

    @Test
    void aDiscardIsUndoneByAReplay() {
        String id = held(anOrder(account, 1, "10"));
        discard(id, "by mistake");

        replay(id).body("state", is("WAITING"));
        anAccount(account);

        read(orderId).statusCode(200);
        inspect(id).body("changes.action", contains("REPLAYED", "HELD", "DISCARDED"));
    }

    @Test
    void aDiscardedDocumentIsNotBookedWhenItsAccountAppears() {
        String id = held(anOrder(account, 1, "10"));
        discard(id, "a test order of the ERP");

        anAccount(account);

        read(orderId).statusCode(404);
        inspect(id).body("order.state", is("DISCARDED"));
    }

    @Test
    void whatWasBookedCannotBeDiscarded() {
        String id = held(anOrder(account, 1, "10"));
        anAccount(account);

        discard(id, "too late").statusCode(409).body("code", is("quarantine-settled"));
        inspect(id).body("changes[0].action", is("REPLAYED")).body("changes[0].by", nullValue());
    }

    @Test
    void onlyOperatorsActAndUnknownDocumentsAreNotFound() {
        Api.as(Roles.KAM_MANAGER)
                .post("/quarantine/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(403);
        Api.as(Roles.ERP).get("/quarantine").then().statusCode(403);
        inspect(UUID.randomUUID().toString()).statusCode(404);
        replay(UUID.randomUUID().toString()).statusCode(404);
        discard(UUID.randomUUID().toString(), "nothing").statusCode(404);
    }

    private String held(Map<String, Object> order) {
        push(orderId, order).statusCode(202);
        return idOf(order);
    }

    private String conflicting(Map<String, Object> order) {
        push(orderId, order).statusCode(409);
        return idOf(order);
    }

    /** The latest document that waits for the account of this order. */
    private static String idOf(Map<String, Object> order) {
        List<String> ids = operator()
                .queryParam("accountExternalId", order.get("accountExternalId"))
                .get("/quarantine")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.get(ids.size() - 1);
    }

    private ValidatableResponse list(@Nullable String cursor) {
        return operator()
                .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                .queryParam("source", SOURCE)
                .queryParam("reason", "UNKNOWN_ACCOUNT")
                .queryParam("accountExternalId", account)
                .queryParam("receivedFrom", "2020-01-01T00:00:00Z")
                .queryParam("limit", 2)
                .get("/quarantine")
                .then()
                .statusCode(200);
    }

    private static void openAccountsOf(String source) {
        operator()
                .header("If-Match", "\"0\"")
                .body(Map.of("unknownAccountPolicy", "CREATE_ACCOUNT"))
                .put("/order-sources/" + source)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse inspect(String id) {
        return operator().get("/quarantine/" + id).then();
    }

    private static ValidatableResponse edit(
            String id, @Nullable String ifMatch, String orderId, Map<String, Object> order, String reason) {
        return operator()
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(Map.of("document", aDocument(orderId, order), "reason", reason))
                .put("/quarantine/" + id + "/document")
                .then();
    }

    private static ValidatableResponse replay(String id) {
        return operator().post("/quarantine/" + id + "/replay").then();
    }

    private static ValidatableResponse replayAll(Map<String, Object> request) {
        return operator().body(request).post("/quarantine/replays").then();
    }

    private static ValidatableResponse discard(String id, String reason) {
        return operator()
                .body(Map.of("reason", reason))
                .post("/quarantine/" + id + "/discard")
                .then();
    }

    private static RequestSpecification operator() {
        return Api.as(Roles.OPERATOR);
    }
}
