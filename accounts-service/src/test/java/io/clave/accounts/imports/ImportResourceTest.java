package io.clave.accounts.imports;

import static io.clave.accounts.TestOrders.SOURCE;
import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String account = anAccountKey();
    private final String prefix = anOrderId();

    @Test
    void aFileIsTakenAndASecondTimeChangesNothing() {
        anAccount(account);
        String file = ndjson(1_200);

        JsonPath first = finished(upload(file, Map.of()));
        JsonPath second = finished(upload(file, Map.of()));

        assertThat(first.getLong("created")).isEqualTo(1_200);
        assertThat(second.getLong("unchanged")).isEqualTo(1_200);
        assertThat(second.getLong("created")).isZero();
        read(prefix + "-1199").statusCode(200);
    }

    @Test
    void aDryRunCountsLikeTheRealRunAndChangesNothing() {
        String file = ndjson(700) + "rubbish\n" + ndjson(3);

        JsonPath rehearsed = finished(upload(file, Map.of("dryRun", true, "unknownAccounts", "create")));
        read(prefix + "-0").statusCode(404);
        JsonPath real = finished(upload(file, Map.of("unknownAccounts", "create")));

        for (String count :
                new String[] {"received", "done", "created", "updated", "unchanged", "quarantined", "error"}) {
            assertThat(rehearsed.getLong(count)).as(count).isEqualTo(real.getLong(count));
        }
        assertThat(real.getLong("created")).isEqualTo(700);
        assertThat(real.getLong("unchanged")).isEqualTo(3);
        assertThat(real.getLong("error")).isEqualTo(1);
    }

    @Test
    void rejectedRowsCanBeDownloadedWithTheirReasons() {
        anAccount(account);
        String file = ndjson(1) + "{\"source\":\"erp\"}\n" + document(2).replace("\"EUR\"", "\"XXY\"") + "\n";

        JsonPath done = finished(upload(file, Map.of()));
        String[] lines = Api.as(Roles.OPERATOR)
                .accept("application/x-ndjson")
                .get("/imports/" + done.getString("id") + "/rejected")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\n");

        assertThat(lines).hasSize(2);
        assertThat(JsonPath.from(lines[1]).getLong("line")).isEqualTo(3);
        assertThat(JsonPath.from(lines[1]).getString("detail")).contains("/currency");
    }

    @Test
    void rowsOfOneOrderInACsvFileBecomeOneOrder() {
        anAccount(account);
        String csv = "orderId,revision,accountExternalId,orderedAt,currency,lineNumber,product,quantity,unitPrice\n"
                + prefix + ",1," + account + ",2026-01-05T00:00:00Z,EUR,1,A,2,10.00\n"
                + prefix + ",1," + account + ",2026-01-05T00:00:00Z,EUR,2,B,1,5.50\n"
                + prefix + "-b,1," + account + ",2026-01-05T00:00:00Z,EUR,1,A,x,5.50\n";

        JsonPath done = finished(upload(csv, Map.of("format", "clave-csv")));

        assertThat(done.getLong("created")).isEqualTo(1);
        assertThat(done.getLong("error")).isEqualTo(1);
        read(prefix).body("netAmount.amount", is("25.50")).body("lines", hasSize(2));
    }

    @Test
    void anUnknownColumnIsNamedAndNothingIsTaken() {
        upload("orderId,colour\n1,red\n", Map.of("format", "clave-csv"))
                .statusCode(400)
                .body("errors[0].code", is("unknown-column"))
                .body("errors[0].pointer", is("/colour"));
    }

    @Test
    void anUnknownFormatOrPolicyIsRefused() {
        upload("", Map.of("format", "xml")).statusCode(400).body("errors[0].parameter", is("format"));
        upload("", Map.of("unknownAccounts", "guess"))
                .statusCode(400)
                .body("errors[0].parameter", is("unknownAccounts"));
        Api.as(Roles.VIEWER)
                .contentType("application/x-ndjson")
                .body("x".getBytes(StandardCharsets.UTF_8))
                .post("/imports?source=erp")
                .then()
                .statusCode(403);
    }

    private String ndjson(int orders) {
        return IntStream.range(0, orders).mapToObj(this::document).collect(Collectors.joining("\n", "", "\n"));
    }

    private String document(int number) {
        try {
            return JSON.writeValueAsString(aDocument(prefix + "-" + number, anOrder(account, 1, "1")));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ValidatableResponse upload(String file, Map<String, Object> parameters) {
        return Api.as(Roles.ERP)
                .contentType("application/x-ndjson")
                .queryParam("source", SOURCE)
                .queryParams(parameters)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/imports")
                .then();
    }

    private static JsonPath finished(ValidatableResponse accepted) {
        String path = accepted.statusCode(202)
                .header("Location", matchesPattern("http://[^/]+/api/v1/imports/[0-9a-f-]{36}"))
                .extract()
                .path("id");
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> Api.as(Roles.ERP)
                                .get("/imports/" + path)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        progress -> progress.getString("state").equals("SUCCEEDED"));
    }
}
