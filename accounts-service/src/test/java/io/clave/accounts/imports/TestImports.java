package io.clave.accounts.imports;

import static io.clave.accounts.TestOrders.SOURCE;
import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.anOrder;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Files of orders for tests, and what becomes of them. */
final class TestImports {

    static final String HEADER =
            "orderId,revision,accountExternalId,orderedAt,currency,lineNumber,product,quantity,unitPrice";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private TestImports() {}

    static String ndjson(String prefix, String account, int orders) {
        return IntStream.range(0, orders)
                .mapToObj(number -> line(aDocument(prefix + "-" + number, anOrder(account, 1, "1"))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String line(Map<String, Object> document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A row below {@link #HEADER}. */
    static String row(String orderId, String account, int line, String quantity) {
        return orderId + ",1," + account + ",2026-01-05T00:00:00Z,EUR," + line + ",A," + quantity + ",10.00\n";
    }

    static ValidatableResponse upload(String file, Map<String, ?> parameters) {
        return upload(file.getBytes(StandardCharsets.UTF_8), "application/x-ndjson", parameters);
    }

    static ValidatableResponse uploadCsv(String file, Map<String, ?> parameters) {
        return upload(file.getBytes(StandardCharsets.UTF_8), "text/csv", parameters);
    }

    static ValidatableResponse upload(byte[] file, String type, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(Map.of("source", SOURCE));
        all.putAll(parameters);
        return Api.as(Roles.ERP)
                .contentType(type.contains("charset") ? type : type + "; charset=UTF-8")
                .queryParams(all)
                .body(file)
                .post("/imports")
                .then();
    }

    static JsonPath finished(ValidatableResponse accepted) {
        String id = accepted.statusCode(202)
                .header("Location", matchesPattern("http://[^/]+/api/v1/imports/[0-9a-f-]{36}"))
                .extract()
                .path("id");
        return when(id, progress -> progress.getString("state").equals("SUCCEEDED"));
    }

    /** The import once that holds. */
    static JsonPath when(String id, Predicate<JsonPath> holds) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> progress(id), holds);
    }

    static JsonPath progress(String id) {
        return Api.as(Roles.ERP)
                .get("/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static ValidatableResponse cancel(String id) {
        return Api.as(Roles.ERP).post("/imports/" + id + "/cancel").then();
    }

    /** The rejected rows, one JSON each. */
    static List<JsonPath> rejected(JsonPath done) {
        return Api.as(Roles.OPERATOR)
                .accept("application/x-ndjson")
                .get("/imports/" + done.getString("id") + "/rejected")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }
}
