package io.clave.accounts.imports;

import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrder;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.push;
import static io.clave.accounts.imports.TestImports.finished;
import static io.clave.accounts.imports.TestImports.ndjson;
import static io.clave.accounts.imports.TestImports.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportEventsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String prefix = anOrderId();
    private final String free = anAccountKey();
    private final String busy = anAccountKey();

    @Inject
    Jdbi jdbi;

    /** A client that reads a stream line by line. */
    private static final class Watcher implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader lines;

        Watcher(String id) {
            try {
                socket = new Socket("localhost", RestAssured.port);
                socket.setSoTimeout((int) PATIENCE.toMillis());
                socket.getOutputStream()
                        .write(("GET /api/v1/imports/" + id + "/events HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Authorization: Bearer " + Tokens.as(Roles.ERP)
                                        + "\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String status() {
            return await("HTTP/1.1");
        }

        String await(String text) {
            return rest().filter(line -> line.contains(text)).findFirst().orElse("the end");
        }

        Stream<String> rest() {
            return lines.lines();
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void whoWatchesSeesTheProgressSignsOfLifeAndTheEnd() {
        String held = heldAccount();
        List<String> seen = new ArrayList<>();
        String[] id = new String[1];

        new Bookings(jdbi).heldUpFor(held, () -> {
            id[0] = upload(ndjson(prefix + "-f", free, 500) + ndjson(prefix + "-b", busy, 1), Map.of())
                    .statusCode(202)
                    .extract()
                    .path("id");
            try (Watcher watcher = new Watcher(id[0])) {
                seen.add(watcher.status());
                seen.add(watcher.await("text/event-stream"));
                seen.add(watcher.await("\"done\":500"));
                seen.add(watcher.await("nothing new"));
            }
        });
        try (Watcher watcher = new Watcher(id[0])) {
            List<String> rest = watcher.rest().toList();

            assertThat(seen).allMatch(line -> !line.equals("the end"));
            assertThat(seen.get(2)).startsWith("data:");
            assertThat(rest).contains("event:ended");
            assertThat(rest).anyMatch(line -> line.startsWith("data:") && line.contains("\"state\":\"SUCCEEDED\""));
        }
    }

    @Test
    void onlySoManyMayWatchAtOnce() {
        String held = heldAccount();

        new Bookings(jdbi).heldUpFor(held, () -> {
            String id = upload(ndjson(prefix, busy, 1), Map.of())
                    .statusCode(202)
                    .extract()
                    .path("id");
            List<Watcher> watchers =
                    Stream.generate(() -> admitted(id)).limit(3).toList();
            watchers.forEach(
                    watcher -> assertThat(watcher.await("event:progress")).isNotEqualTo("the end"));

            Api.as(Roles.ERP)
                    .get("/imports/" + id + "/events")
                    .then()
                    .statusCode(503)
                    .body("code", is("too-many-watch"));

            watchers.forEach(Watcher::close);
            admitted(id).close();
        });
    }

    /** A place is free again when the service notices that a watcher, perhaps of another test, has left. */
    private static Watcher admitted(String id) {
        return await().atMost(PATIENCE).until(() -> new Watcher(id), watcher -> {
            boolean admitted = watcher.status().contains("200");
            if (!admitted) {
                watcher.close();
            }
            return admitted;
        });
    }

    @Test
    void anImportThatHasEndedSaysSoAtOnce() {
        String id = finished(upload("", Map.of())).getString("id");

        try (Watcher watcher = new Watcher(id)) {
            assertThat(watcher.rest().toList()).contains("event:ended");
        }
    }

    @Test
    void whoMayNotReadAnImportMayNotWatchIt() {
        String path = "/imports/" + UUID.randomUUID() + "/events";

        Api.anonymous().get(path).then().statusCode(401);
        Api.as(Roles.VIEWER).get(path).then().statusCode(403);
        Api.as(Roles.ERP)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("import-not-found"));
    }

    private String heldAccount() {
        anAccount(free);
        String id = anAccount(busy);
        push(prefix + "-before", anOrder(busy, 1, "1")).statusCode(201);
        return id;
    }
}
