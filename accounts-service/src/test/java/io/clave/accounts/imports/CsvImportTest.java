package io.clave.accounts.imports;

import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.read;
import static io.clave.accounts.imports.TestImports.HEADER;
import static io.clave.accounts.imports.TestImports.finished;
import static io.clave.accounts.imports.TestImports.rejected;
import static io.clave.accounts.imports.TestImports.row;
import static io.clave.accounts.imports.TestImports.uploadCsv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CsvImportTest {

    private final String account = anAccountKey();
    private final String prefix = anOrderId();

    @Test
    void rowsOfOneOrderBecomeOneOrder() {
        anAccount(account);
        String bad = row(prefix + "-b", account, 1, "x");
        String csv = HEADER + "\n" + row(prefix, account, 1, "2") + row(prefix, account, 2, "3") + bad;

        JsonPath done = finished(uploadCsv(csv, Map.of()));

        assertThat(done.getLong("created")).isEqualTo(1);
        assertThat(done.getLong("error")).isEqualTo(1);
        read(prefix).body("netAmount.amount", is("50.00")).body("lines", hasSize(2));
        JsonPath rejected = rejected(done).get(0);
        assertThat(rejected.getLong("line")).isEqualTo(4);
        assertThat(rejected.getString("field")).isEqualTo("/lines/0/quantity");
        assertThat(rejected.getString("content")).isEqualTo(bad.strip());
    }

    @Test
    void unknownColumnsAreNamedAndCountedAndTheirRowsRejectedUnlessTheyAreToBeIgnored() {
        anAccount(account);
        String csv = HEADER + ",colour,note\n"
                + row(prefix, account, 1, "2").replace("\n", ",red,\n")
                + row(prefix + "-b", account, 1, "2").replace("\n", ",,\n")
                + row(prefix + "-c", account, 1, "2").replace("\n", ",blue,,extra\n");

        JsonPath strict = finished(uploadCsv(csv, Map.of("dryRun", true)));
        JsonPath lenient = finished(uploadCsv(csv, Map.of("unknownColumns", "ignore")));

        assertThat(strict.getLong("created")).isEqualTo(1);
        assertThat(strict.getList("unknownColumns.name")).containsExactly("colour", "column 12");
        assertThat(strict.getList("unknownColumns.rows")).containsExactly(2, 1);
        assertThat(rejected(strict).get(0).getString("code")).isEqualTo("unknown-column");
        assertThat(rejected(strict).get(0).getString("field")).isEqualTo("/colour");
        assertThat(lenient.getLong("created")).isEqualTo(3);
        assertThat(lenient.getList("unknownColumns.name")).containsExactly("colour", "column 12");
    }

    @Test
    void aHeaderWithoutTheColumnsIsRefusedWithEachThatIsMissing() {
        uploadCsv("orderId;revision\n1;1\n", Map.of())
                .statusCode(400)
                .body("errors.code", hasItems("missing-column"))
                .body("errors.pointer", hasItems("/orderId", "/currency", "/quantity"));
    }

    @Test
    void aHeaderWithNothingBelowIsAnImportOfNothing() {
        assertThat(finished(uploadCsv(HEADER + "\n", Map.of())).getLong("received"))
                .isZero();
    }

    @Test
    void anEmptyFileIsRefused() {
        uploadCsv("", Map.of()).statusCode(400).body("errors[0].code", is("empty-file"));
    }

    @Test
    void aFileThatBecomesUnreadableFailsAsAWhole() {
        anAccount(account);
        String source = prefix;
        String csv = HEADER + "\n" + row(prefix, account, 1, "1").repeat(2) + "\"" + "never closed\n".repeat(100_000);

        uploadCsv(csv, Map.of("source", source)).statusCode(400).body("errors[0].code", is("row-too-long"));

        Api.as(Roles.OPERATOR)
                .get("/imports?source=" + source)
                .then()
                .body("items[0].state", is("FAILED"))
                .body(
                        "items[0].detail",
                        is("A row at or after line 3 has more than 1048576 characters;"
                                + " perhaps a quotation mark is not closed."));
    }
}
