package io.clave.accounts.imports;

import static io.clave.accounts.TestOrders.SOURCE;
import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.push;
import static io.clave.accounts.TestOrders.read;
import static io.clave.accounts.imports.TestImports.finished;
import static io.clave.accounts.imports.TestImports.line;
import static io.clave.accounts.imports.TestImports.ndjson;
import static io.clave.accounts.imports.TestImports.rejected;
import static io.clave.accounts.imports.TestImports.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ImportResourceTest {

    private final String account = anAccountKey();
    private final String prefix = anOrderId();

    @Test
    void aFileIsTakenAndASecondTimeChangesNothing() {
        anAccount(account);
        String file = ndjson(prefix, account, 1_200);

        JsonPath first = finished(upload(file, Map.of()));
        JsonPath second = finished(upload(file, Map.of()));

        assertThat(first.getLong("created")).isEqualTo(1_200);
        assertThat(second.getLong("unchanged")).isEqualTo(1_200);
        assertThat(second.getLong("created")).isZero();
        read(prefix + "-1199").statusCode(200);
    }

    @Test
    void theProgressSaysHowManyHowFastAndHowLong() {
        anAccount(account);
        String file = ndjson(prefix, account, 700);

        JsonPath done = finished(upload(file, Map.of()));

        assertThat(done.getLong("done")).isEqualTo(done.getLong("received")).isEqualTo(700);
        assertThat(done.getLong("bytesReceived"))
                .isEqualTo(done.getLong("bytesTotal"))
                .isEqualTo(file.length());
        assertThat(done.getDouble("rowsPerSecond")).isPositive();
        assertThat(done.getLong("remainingSeconds")).isZero();
        assertThat(done.getString("startedAt")).isLessThanOrEqualTo(done.getString("endedAt"));
    }

    @Test
    void rejectedRowsCanBeDownloadedWithTheirReasons() {
        anAccount(account);
        String broken = line(aDocument(prefix + "-2", anOrder(account, 1, "1"))).replace("\"EUR\"", "\"XXY\"");
        String file = ndjson(prefix, account, 1) + "{\"source\":\"erp\"}\n" + broken + "\n{\"\\u0000\":1}\n";

        JsonPath done = finished(upload(file, Map.of()));
        List<JsonPath> rows = rejected(done);

        assertThat(rows).extracting(row -> row.getLong("line")).containsExactly(2L, 3L, 4L);
        assertThat(rows.get(1).getString("field")).isEqualTo("/currency");
        assertThat(rows.get(1).getString("code")).isEqualTo("unknown-currency");
        assertThat(rows.get(1).getString("detail")).contains("/currency");
        assertThat(rows.get(1).getString("content")).isEqualTo(broken);
    }

    @Test
    void rejectedRowsComeAsCsvToo() {
        anAccount(account);
        String id = finished(upload("rubbish, \"quoted\"\n", Map.of())).getString("id");

        Api.as(Roles.OPERATOR)
                .accept("text/csv")
                .get("/imports/" + id + "/rejected/csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("line,field,code,detail,content\r\n1,,malformed-json,"))
                .body(containsString(",\"rubbish, \"\"quoted\"\"\"\r\n"));
    }

    @Test
    void manyRejectedRowsAreDownloadedWhole() {
        JsonPath done = finished(upload("rubbish\n".repeat(1_234), Map.of()));

        List<JsonPath> rows = rejected(done);

        assertThat(rows).hasSize(1_234);
        assertThat(rows.get(1_233).getLong("line")).isEqualTo(1_234);
    }

    @Test
    void unknownMembersAreNamedAndTheirRowsRejectedUnlessTheyAreToBeIgnored() {
        anAccount(account);
        Map<String, Object> painted = aDocument(prefix + "-red", anOrder(account, 1, "1"));
        painted.put("colour", "red");
        Map<String, Object> line = new HashMap<>(Map.of(
                "lineNumber", 1, "product", "P", "quantity", "1", "unitPrice", "1.00", "weight", Map.of("kg", 1)));
        Map<String, Object> weighed = aDocument(prefix + "-kg", anOrder(account, 1, "1"));
        weighed.put("colour", "blue");
        weighed.put("lines", List.of(line));
        String file = ndjson(prefix, account, 1) + line(painted) + "\n" + line(weighed) + "\n";

        JsonPath strict = finished(upload(file, Map.of()));
        JsonPath lenient = finished(upload(file, Map.of("unknownColumns", "ignore")));

        for (JsonPath done : List.of(strict, lenient)) {
            assertThat(done.getList("unknownColumns.name")).containsExactly("colour", "weight");
            assertThat(done.getList("unknownColumns.rows")).containsExactly(2, 1);
        }
        assertThat(strict.getLong("created")).isEqualTo(1);
        assertThat(strict.getLong("error")).isEqualTo(2);
        assertThat(rejected(strict).get(1).getString("detail")).contains("'colour'", "'weight'");
        assertThat(lenient.getLong("created")).isEqualTo(2);
        assertThat(lenient.getLong("unchanged")).isEqualTo(1);
    }

    @Test
    void aRowOfAnyLengthIsRejectedAloneAndTheRestIsTaken() {
        anAccount(account);
        String file = "x".repeat(1_100_000) + "\n" + ndjson(prefix, account, 1);

        JsonPath done = finished(upload(file, Map.of()));

        assertThat(done.getLong("created")).isEqualTo(1);
        assertThat(rejected(done).get(0).getString("code")).isEqualTo("row-too-long");
    }

    @Test
    void aByteOrderMarkBlankLinesAndCarriageReturnsAreNoPartOfARow() {
        anAccount(account);
        String file = "\uFEFF" + ndjson(prefix, account, 2).replace("\n", "\r\n\r\n");

        JsonPath done = finished(upload(file, Map.of()));

        assertThat(done.getLong("created")).isEqualTo(done.getLong("received")).isEqualTo(2);
    }

    @Test
    void aFileOfNothingIsAnImportOfNothing() {
        JsonPath done = finished(upload("", Map.of()));

        assertThat(done.getLong("received")).isZero();
    }

    @Test
    void anImportOfAnotherSourceIsRejectedRowByRow() {
        anAccount(account);
        String file = ndjson(prefix, account, 1).replace("\"source\":\"" + SOURCE + "\"", "\"source\":\"other\"");

        JsonPath done = finished(upload(file, Map.of()));

        assertThat(rejected(done).get(0).getString("field")).isEqualTo("/source");
    }

    @Test
    void anUnknownFormatOrPolicyIsRefused() {
        upload("", Map.of("format", "xml")).statusCode(400).body("errors[0].parameter", is("format"));
        upload("", Map.of("unknownAccounts", "guess"))
                .statusCode(400)
                .body("errors[0].parameter", is("unknownAccounts"));
        upload("", Map.of("unknownColumns", "guess")).statusCode(400).body("errors[0].parameter", is("unknownColumns"));
        Api.as(Roles.VIEWER)
                .contentType("application/x-ndjson")
                .body("x".getBytes(StandardCharsets.UTF_8))
                .post("/imports?source=erp")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "application/xml,",
        "text/csv; charset=ISO-8859-1,",
        "text/csv, clave-ndjson",
        "application/x-ndjson, clave-csv",
    })
    void aFileOfAnotherKindIsRefused(String type, String format) {
        upload(new byte[] {'x'}, type, format == null ? Map.of() : Map.of("format", format))
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @Test
    void aPackedFileIsRefused() {
        Api.as(Roles.ERP)
                .contentType("text/csv; charset=UTF-8")
                .header("Content-Encoding", "gzip")
                .body(new byte[] {'x'})
                .post("/imports?source=erp")
                .then()
                .statusCode(415)
                .body("code", is("unsupported-file"));
    }

    @Test
    void importsAreListedTheNewestFirst() {
        Map<String, String> source = Map.of("source", prefix);
        String first = finished(upload("", source)).getString("id");
        String second = finished(upload("", source)).getString("id");

        String next =
                list(prefix, "").body("items.id", contains(second)).extract().path("next");

        list(prefix, "&cursor=" + next).body("items.id", contains(first)).body("next", nullValue());
    }

    @Test
    void anOrderThatAnOperatorDiscardedIsRejectedWithTheReason() {
        push(prefix + "-0", anOrder(account, 1, "1")).statusCode(202);
        String held = Api.as(Roles.OPERATOR)
                .get("/quarantine?accountExternalId=" + account)
                .then()
                .extract()
                .path("items[0].id");
        Api.as(Roles.OPERATOR)
                .body(Map.of("reason", "no customer of ours"))
                .post("/quarantine/" + held + "/discard")
                .then()
                .statusCode(200);

        JsonPath done = finished(upload(ndjson(prefix, account, 1), Map.of()));

        assertThat(rejected(done).get(0).getString("code")).isEqualTo("discarded-order");
    }

    private static ValidatableResponse list(String source, String more) {
        return Api.as(Roles.OPERATOR)
                .urlEncodingEnabled(false)
                .get("/imports?state=SUCCEEDED&limit=1&source=" + source + more)
                .then()
                .statusCode(200);
    }
}
