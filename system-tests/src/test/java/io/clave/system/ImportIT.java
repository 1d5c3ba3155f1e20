package io.clave.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.clave.cli.identity.Role;
import io.clave.cli.stack.Member;
import io.clave.system.RunningStack.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@ExtendWith(OneStack.class)
class ImportIT {

    private static final int ORDERS = 20_000;
    private static final String HEADER =
            "orderId,revision,accountExternalId,orderedAt,currency,lineNumber,product,quantity,unitPrice\n";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path files;

    private final String source = "import-" + UUID.randomUUID();

    @Test
    void anImportGoesOnWhereItStoppedWhenTheServiceIsKilled(RunningStack stack) {
        String id = stack.as(Role.ERP)
                .contentType("text/csv; charset=UTF-8")
                .body(csv().getBytes(StandardCharsets.UTF_8))
                .post("/imports?unknownAccounts=create&source=" + source)
                .then()
                .statusCode(202)
                .body("received", is(ORDERS))
                .extract()
                .path("id");
        int atTheKill = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> done(stack, id), done -> done >= 1_000);
        stack.stack().kill(Member.ACCOUNTS);
        stack.up();

        stack.as(Role.ERP)
                .get("/imports/" + id + "/events")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .body(containsString("event:ended"));

        assertThat(atTheKill).as("the kill came in the middle").isLessThan(ORDERS);
        stack.as(Role.ERP)
                .get("/imports/" + id)
                .then()
                .body("state", is("SUCCEEDED"))
                .body("created", is(ORDERS))
                .body("unchanged", is(0));
        stack.as(Role.ERP)
                .body(Map.of("orders", ORDERS, "netAmount", ORDERS + ".00"))
                .put("/reconciliations/" + source + "/2026-01-05/EUR")
                .then()
                .statusCode(200)
                .body("state", is("BALANCED"));
    }

    @Test
    void theCommandTellsWhatBecomesOfAFile(RunningStack stack) throws IOException {
        Path csv = Files.writeString(
                files.resolve("orders.csv"),
                HEADER.strip() + ",colour\nO-1,1,C-1,2026-01-05T00:00:00Z,EUR,1,A,1,1.00,red\n"
                        + "O-2,1,C-1,2026-01-05T00:00:00Z,EUR,1,A,1,1.00,\n");
        Path refused = files.resolve("rejected.csv");
        List<String> orders = List.of("import", "orders", csv.toString(), "--source", source, "--format", "clave-csv");

        Said strict = stack.clave(with(orders, "--dry-run"));
        String rehearsed = id(strict);
        Said lenient = stack.clave(with(orders, "--ignore-unknown-columns"));
        Said rejected = stack.clave(List.of("import", "rejected", rehearsed, "--csv", "--out", refused.toString()));
        Said status = stack.clave(List.of("import", "status", id(lenient)));
        Said list = stack.clave(List.of("import", "list"));
        Said cancel = stack.clave(List.of("import", "cancel", rehearsed));

        assertThat(strict.text()).contains("colour", "unknown column", "This was a dry run");
        assertThat(strict.status()).isEqualTo(1);
        assertThat(lenient.status()).as(lenient.text()).isZero();
        assertThat(rejected.status()).as(rejected.text()).isZero();
        assertThat(refused).content().contains("2,/colour,unknown-column,", "O-1,1,C-1,");
        assertThat(status.text()).contains("SUCCEEDED, 2 of 2 orders.", "quarantined");
        assertThat(list.text()).contains(rehearsed, id(lenient), "(dry run)");
        assertThat(cancel.text()).contains("409", "ended already");
    }

    private static List<String> with(List<String> command, String option) {
        return Stream.concat(command.stream(), Stream.of(option)).toList();
    }

    /** The import that a command tells of. */
    private static String id(Said said) {
        return said.text().replaceFirst("(?s).*Import ([0-9a-f-]{36}): 2 orders received.*", "$1");
    }

    private static int done(RunningStack stack, String id) {
        return stack.as(Role.ERP).get("/imports/" + id).then().extract().path("done");
    }

    private static String csv() {
        return IntStream.range(0, ORDERS)
                .mapToObj(number -> "O-" + number + ",1,C-" + number % 50 + ",2026-01-05T00:00:00Z,EUR,1,A,1,1.00\n")
                .collect(Collectors.joining("", HEADER, ""));
    }
}
