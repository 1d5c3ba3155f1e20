package io.clave.accounts.imports;

import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.push;
import static io.clave.accounts.TestOrders.read;
import static io.clave.accounts.imports.TestImports.cancel;
import static io.clave.accounts.imports.TestImports.finished;
import static io.clave.accounts.imports.TestImports.ndjson;
import static io.clave.accounts.imports.TestImports.progress;
import static io.clave.accounts.imports.TestImports.upload;
import static io.clave.accounts.imports.TestImports.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportInterruptionTest {

    private static final int CHUNK = 500;

    private final String prefix = anOrderId();
    private final String free = anAccountKey();
    private final String busy = anAccountKey();

    @Inject
    Jdbi jdbi;

    private String busyAccount = "";

    @BeforeEach
    void twoAccountsOneOfWhichIsHeldUp() {
        anAccount(free);
        busyAccount = anAccount(busy);
        push(prefix + "-before", anOrder(busy, 1, "1")).statusCode(201);
    }

    @Test
    void aCancelledImportStopsAfterItsChunkAndWhatWasBookedStays() {
        CompletableFuture<ValidatableResponse> cancelled = new CompletableFuture<>();
        String file = ndjson(prefix + "-free", free, CHUNK) + ndjson(prefix + "-busy", busy, 4 * CHUNK);
        String[] id = new String[1];

        new Bookings(jdbi).heldUpFor(busyAccount, () -> {
            id[0] = upload(file, Map.of()).statusCode(202).extract().path("id");
            when(id[0], now -> now.getLong("done") == CHUNK);
            new Bookings(jdbi).awaitWaiting("event_sequence", 1);
            cancelled.completeAsync(() -> cancel(id[0]));
            new Bookings(jdbi).awaitWaiting("order_import", 1);
        });

        JsonPath answer = cancelled.join().statusCode(200).extract().jsonPath();
        assertThat(answer.getString("state")).isEqualTo("CANCELLED");
        assertThat(answer.getLong("done")).isBetween(2L * CHUNK, 4L * CHUNK).isLessThan(5L * CHUNK);
        read(prefix + "-free-0").statusCode(200);
        cancel(id[0]).statusCode(200).body("done", is((int) answer.getLong("done")));
        assertThat(progress(id[0]).getLong("created")).isEqualTo(answer.getLong("created"));
        assertThat(booked()).isEqualTo(answer.getLong("created"));
        assertThat(chunks(id[0])).isZero();
    }

    @Test
    void anImportThatHasEndedCannotBeCancelled() {
        String id = finished(upload(ndjson(prefix, free, 1), Map.of())).getString("id");

        cancel(id).statusCode(409).body("code", is("import-ended"));
        cancel(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void aDryRunIsCancelledInTheMiddle() {
        String file = ndjson(prefix + "-free", free, CHUNK) + ndjson(prefix + "-busy", busy, CHUNK);
        String[] id = new String[1];

        new Bookings(jdbi).heldUpFor(busyAccount, () -> {
            id[0] = upload(file, Map.of("dryRun", true))
                    .statusCode(202)
                    .extract()
                    .path("id");
            when(id[0], now -> now.getLong("done") == CHUNK);
            cancel(id[0]).statusCode(200).body("state", is("CANCELLED"));
        });

        finished(upload("", Map.of()));
        assertThat(progress(id[0]).getLong("done")).isEqualTo(CHUNK);
        read(prefix + "-free-0").statusCode(404);
    }

    @Test
    void aDryRunGivesWayToWhomItHoldsUpAndBeginsAgain() {
        CompletableFuture<ValidatableResponse> pushed = new CompletableFuture<>();
        String file = ndjson(prefix + "-free", free, CHUNK) + ndjson(prefix + "-busy", busy, 2 * CHUNK);
        String[] id = new String[1];

        new Bookings(jdbi).heldUpFor(busyAccount, () -> {
            id[0] = upload(file, Map.of("dryRun", true))
                    .statusCode(202)
                    .extract()
                    .path("id");
            when(id[0], now -> now.getLong("done") == CHUNK);
            pushed.completeAsync(() -> push(prefix + "-push", anOrder(free, 1, "1")));
            new Bookings(jdbi).awaitWaiting("event_sequence", 1);
        });

        pushed.join().statusCode(201);
        JsonPath done = when(id[0], now -> now.getString("state").equals("SUCCEEDED"));
        assertThat(done.getLong("created")).isEqualTo(3L * CHUNK);
        assertThat(gaveWay(id[0])).isPositive();
    }

    private long booked() {
        return count(
                "customer_order WHERE order_id LIKE '" + prefix + "-free-%' OR order_id LIKE '" + prefix + "-busy-%'");
    }

    private long chunks(String id) {
        return count("order_import_chunk WHERE import_id = '" + id + "'");
    }

    private long gaveWay(String id) {
        return count("order_import WHERE gave_way > 0 AND id = '" + id + "'");
    }

    private long count(String what) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + what)
                .mapTo(Long.class)
                .one());
    }
}
