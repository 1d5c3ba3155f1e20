package io.clave.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clave.cli.identity.Role;
import io.clave.cli.stack.Database;
import io.clave.cli.stack.Member;
import io.clave.system.RunningStack.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
@ExtendWith(OneStack.class)
class FaultIT {

    private static final int ORDERS = 6_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path files;

    @ParameterizedTest(name = "kill -9 of {0}")
    @EnumSource(names = {"ACCOUNTS", "SCORING", "KAFKA", "POSTGRESQL"})
    void aKilledProcessLosesAndDoublesNothing(Member victim, RunningStack stack) {
        Path journal = files.resolve("journal");

        CompletableFuture<Said> pushing = CompletableFuture.supplyAsync(() -> stack.clave(
                List.of("bench", "ingest", "--orders", String.valueOf(ORDERS), "--journal", journal.toString())));
        await().atMost(PATIENCE).until(() -> acknowledged(journal) > ORDERS / 6);
        stack.stack().kill(victim);
        long atTheKill = acknowledged(journal);
        stack.up();
        Said pushed = pushing.join();
        Said verified = stack.clave(List.of("bench", "ingest", "--verify", journal.toString()));

        assertThat(atTheKill).as("the kill came while orders were pushed").isLessThan(ORDERS);
        assertThat(pushed.status()).as(pushed.text()).isZero();
        assertThat(verified.status()).as(verified.text()).isZero();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(projection(stack)).isEqualTo(ledger(stack)));
    }

    @Test
    void theOverviewNamesTheSectionOfAStoppedServiceAndTheRestGoesOn(RunningStack stack) {
        String externalId = "C-" + UUID.randomUUID();
        String account = stack.as(Role.KAM)
                .body(Map.of("name", "Overview"))
                .put("/accounts/by-external-id/test/" + externalId)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(PATIENCE)
                .untilAsserted(() -> stack.as(Role.VIEWER)
                        .get("/accounts/" + account + "/overview")
                        .then()
                        .statusCode(200)
                        .body("score", notNullValue()));

        stack.stack().kill(Member.SCORING);

        stack.as(Role.VIEWER)
                .get("/accounts/" + account + "/overview")
                .then()
                .statusCode(200)
                .body("account.id", is(account))
                .body("score", nullValue())
                .body("missing.section", hasItem("score"));
        stack.as(Role.VIEWER)
                .get("/accounts/" + account + "/score")
                .then()
                .statusCode(503)
                .body("code", notNullValue());
        stack.as(Role.VIEWER).get("/alerts").then().statusCode(200);
        stack.as(Role.ERP)
                .body(anOrder(externalId))
                .put("/orders/test/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        stack.up();
        await().atMost(PATIENCE)
                .untilAsserted(() -> stack.as(Role.VIEWER)
                        .get("/accounts/" + account + "/overview")
                        .then()
                        .statusCode(200)
                        .body("score.asOf", notNullValue())
                        .body("missing.section", equalTo(List.of("plan"))));
    }

    private static Map<String, Object> anOrder(String account) {
        return Map.of(
                "revision",
                1,
                "accountExternalId",
                account,
                "orderedAt",
                "2026-01-15T10:00:00Z",
                "currency",
                "EUR",
                "lines",
                List.of(Map.of("lineNumber", 1, "product", "P", "quantity", "1", "unitPrice", "1.00")));
    }

    private static long acknowledged(Path journal) {
        if (!Files.exists(journal)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(journal)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What scoring knows of the measurement's orders: how many, and their sum. */
    private static String projection(RunningStack stack) {
        return ask(
                stack.stack().database(Member.SCORING),
                "SELECT count(*) || ' ' || sum(net_amount) FROM purchase WHERE source = 'bench'");
    }

    private static String ledger(RunningStack stack) {
        return ask(
                stack.stack().database(Member.ACCOUNTS),
                "SELECT count(*) || ' ' || sum(net_amount) FROM customer_order WHERE source = 'bench'");
    }

    private static String ask(Database database, String question) {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1).replaceAll("0+$", "");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
