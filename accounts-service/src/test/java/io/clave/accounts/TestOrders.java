package io.clave.accounts;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Order documents and accounts for tests, each with keys of its own. */
public final class TestOrders {

    public static final String SOURCE = "erp";

    private TestOrders() {}

    /** An account of the source, known by this identifier. */
    public static String anAccount(String externalId) {
        return Api.as(Roles.KAM)
                .body(Map.of("name", "Customer " + externalId))
                .put("/accounts/by-external-id/" + SOURCE + "/" + externalId)
                .then()
                .extract()
                .path("id");
    }

    public static String anAccountKey() {
        return "C-" + UUID.randomUUID();
    }

    public static String anOrderId() {
        return "O-" + UUID.randomUUID();
    }

    /** A document without what the path says: one line of that many units at 10.00 EUR. */
    public static Map<String, Object> anOrder(String account, int revision, String quantity) {
        Map<String, Object> order = new HashMap<>();
        order.put("revision", revision);
        order.put("accountExternalId", account);
        order.put("orderedAt", "2026-01-15T10:00:00Z");
        order.put("currency", "EUR");
        order.put("lines", List.of(aLine(1, quantity)));
        return order;
    }

    public static Map<String, Object> aLine(int number, String quantity) {
        return new HashMap<>(
                Map.of("lineNumber", number, "product", "P-1", "quantity", quantity, "unitPrice", "10.00"));
    }

    /** The same as a whole document. */
    public static Map<String, Object> aDocument(String orderId, Map<String, Object> order) {
        Map<String, Object> document = new HashMap<>(order);
        document.put("source", SOURCE);
        document.put("orderId", orderId);
        return document;
    }

    public static ValidatableResponse push(String orderId, Map<String, Object> order) {
        return Api.as(Roles.ERP)
                .body(order)
                .put("/orders/" + SOURCE + "/" + orderId)
                .then();
    }

    public static ValidatableResponse pushBatch(List<?> documents) {
        return Api.as(Roles.ERP)
                .body(Map.of("orders", documents))
                .post("/orders/batch")
                .then();
    }

    public static ValidatableResponse read(String orderId) {
        return Api.as(Roles.VIEWER).get("/orders/" + SOURCE + "/" + orderId).then();
    }
}
