package io.clave.accounts.imports;

import static io.clave.accounts.TestOrders.aDocument;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.imports.TestImports.finished;
import static io.clave.accounts.imports.TestImports.line;
import static io.clave.accounts.imports.TestImports.rejected;
import static io.clave.accounts.imports.TestImports.upload;
import static org.assertj.core.api.Assertions.assertThat;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DryRunTest {

    private static final List<String> COUNTS =
            List.of("received", "done", "created", "updated", "unchanged", "stale", "quarantined", "error");

    private final String source = anOrderId();
    private final String account = anAccountKey();

    @ParameterizedTest(name = "unknown accounts: {0}")
    @CsvSource({
        // created, updated, unchanged, stale, quarantined, error
        "create,     703, 1, 3, 1, 2, 2",
        "quarantine, 702, 1, 3, 1, 3, 2",
    })
    void aDryRunCountsLikeTheRealRunAndChangesNothing(
            String unknown, int created, int updated, int unchanged, int stale, int quarantined, int error) {
        open(account);
        waitForRates();
        String file = everything();

        JsonPath rehearsed = finished(upload(file, parameters(unknown, true)));
        JsonPath again = finished(upload(file, parameters(unknown, true)));
        readOrder("plain-0").statusCode(404);
        JsonPath real = finished(upload(file, parameters(unknown, false)));

        for (JsonPath run : List.of(rehearsed, again, real)) {
            assertThat(COUNTS.stream().map(run::getLong).toList())
                    .containsExactly(
                            712L,
                            712L,
                            (long) created,
                            (long) updated,
                            (long) unchanged,
                            (long) stale,
                            (long) quarantined,
                            (long) error);
        }
        assertThat(reasons(rehearsed)).isEqualTo(reasons(real)).hasSize(2);
        readOrder("plain-0").statusCode(200);
    }

    @Test
    void aDryRunTellsHowFarItIsLikeARealOne() {
        JsonPath done = finished(upload(everything(), parameters("create", true)));

        assertThat(done.getBoolean("dryRun")).isTrue();
        assertThat(done.getDouble("rowsPerSecond")).isPositive();
        assertThat(done.getString("startedAt")).isNotNull();
    }

    /** 712 rows in two chunks: 700 plain ones, and every way in which a row can end. */
    private String everything() {
        String plain = IntStream.range(0, 700)
                .mapToObj(number -> document("plain-" + number, account, 1, "1"))
                .collect(Collectors.joining());
        return document("early", account, 1, "1")
                + plain
                + "rubbish\n"
                + document("early", account, 1, "1")
                + document("plain-0", account, 1, "1")
                + document("plain-699", account, 1, "1")
                + document("plain-1", account, 1, "2")
                + document("early", account, 2, "2")
                + document("early", account, 1, "1")
                + document("stranger", anAccountKeyOfNobody(), 1, "1")
                + document("far", account, 1, "1").replace("\"EUR\"", "\"MNT\"")
                + document("wrong", account, 1, "1").replace("\"EUR\"", "\"XXY\"")
                + document("late", account, 1, "1");
    }

    private String anAccountKeyOfNobody() {
        return account + "-nobody";
    }

    private String document(String order, String customer, int revision, String quantity) {
        Map<String, Object> document = aDocument(order, anOrder(customer, revision, quantity));
        document.put("source", source);
        return line(document) + "\n";
    }

    private Map<String, Object> parameters(String unknown, boolean dryRun) {
        return Map.of("source", source, "unknownAccounts", unknown, "dryRun", dryRun);
    }

    private static List<String> reasons(JsonPath done) {
        return rejected(done).stream()
                .map(row -> row.getLong("line") + " " + row.getString("code") + " " + row.getString("field"))
                .toList();
    }

    private void open(String externalId) {
        Api.as(Roles.KAM)
                .body(Map.of("name", "Customer"))
                .put("/accounts/by-external-id/" + source + "/" + externalId)
                .then()
                .statusCode(201);
    }

    /** Orders of the source in a currency without a rate go to quarantine. */
    private void waitForRates() {
        Api.as(Roles.OPERATOR)
                .header("If-Match", "\"0\"")
                .body(Map.of("unknownAccountPolicy", "QUARANTINE", "missingRatePolicy", "QUARANTINE"))
                .put("/order-sources/" + source)
                .then()
                .statusCode(200);
    }

    private io.restassured.response.ValidatableResponse readOrder(String order) {
        return Api.as(Roles.VIEWER).get("/orders/" + source + "/" + order).then();
    }
}
