package io.clave.accounts.reconciliation;

import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.pushBatch;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders of 2026-01-15. */
@QuarkusTest
class GapResourceTest {

    private final String source = "gaps-" + UUID.randomUUID();

    @BeforeEach
    void ordersOpenAccounts() {
        Api.as(Roles.OPERATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("unknownAccountPolicy", "CREATE_ACCOUNT"))
                .put("/order-sources/" + source)
                .then()
                .statusCode(200);
    }

    @Test
    void numbersThatASequenceLeapsOverAreReported() {
        pushBatch(Stream.of("INV-0007", "INV-0008", "INV-0011", "CR-3", "CR-5", "free text")
                .map(id -> document(id, 1))
                .toList());

        gaps("from=2026-01-15&until=2026-01-16")
                .statusCode(200)
                .body("items.kind", contains("DOCUMENT_NUMBER", "DOCUMENT_NUMBER"))
                .body("items.series", contains("CR-", "INV-"))
                .body("items.first", contains(4, 9))
                .body("items.last", contains(4, 10))
                .body("items.missing", contains(1, 2));
    }

    @Test
    void revisionsThatNeverCameAreReported() {
        pushBatch(List.of(document("B7", 2), document("B7", 3), document("B7", 6), document("B8", 1)));

        String next = gaps("from=2026-01-01&until=2026-02-01&limit=1")
                .body("items.series", contains("B7"))
                .body("items.first", contains(1))
                .extract()
                .path("next");

        gaps("from=2026-01-01&until=2026-02-01&limit=1&cursor=" + next)
                .body("items[0].kind", is("REVISION"))
                .body("items[0].first", is(4))
                .body("items[0].last", is(5))
                .body("next", nullValue());
    }

    @Test
    void onlyTheDaysAskedForAreLookedAt() {
        pushBatch(List.of(document("A1", 1), document("A3", 1)));

        gaps("from=2026-01-16&until=2026-01-17").body("items", empty());
        gaps("from=2026-01-16&until=2026-06-17").statusCode(400);
        gaps("from=2026-01-16").statusCode(400);
    }

    private Map<String, Object> document(String orderId, int revision) {
        Map<String, Object> document = aDocument(orderId, anOrder("C-1", revision, "1"));
        document.put("source", source);
        return document;
    }

    private ValidatableResponse gaps(String query) {
        return Api.as(Roles.OPERATOR)
                .get("/reconciliations/" + source + "/gaps?" + query)
                .then();
    }
}
