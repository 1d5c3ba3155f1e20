package io.clave.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.gateway.testing.StubService;
import io.clave.gateway.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventStreamTest {

    private static final int PACE_MILLIS = 200;

    /** Longer than the gateway waits for the next byte of an answer in this test. */
    private static final int EVENTS = 8;

    private final String path = "/api/v1/imports/" + UUID.randomUUID() + "/events";
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    @Test
    void eventsArriveAsTheyAreSentAndWhoHangsUpEndsTheStreamAtTheService() throws IOException {
        StubService.ACCOUNTS.when(path, this::sendEvents);

        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Tokens.as("operator") + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(lines.lines()
                            .filter(line -> line.startsWith("data:"))
                            .limit(EVENTS)
                            .toList())
                    .contains("data:1", "data:" + EVENTS);
            assertThat(ended).isNotDone();
        }

        assertThat(ended).succeedsWithin(Duration.ofSeconds(10));
    }

    private void sendEvents(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.setChunked(true).putHeader("Content-Type", "text/event-stream");
        AtomicInteger sent = new AtomicInteger();
        Vertx vertx = Vertx.currentContext().owner();
        long timer = vertx.setPeriodic(PACE_MILLIS, tick -> response.write("data:" + sent.incrementAndGet() + "\n\n"));
        response.closeHandler(closed -> {
            vertx.cancelTimer(timer);
            ended.complete(null);
        });
    }
}
