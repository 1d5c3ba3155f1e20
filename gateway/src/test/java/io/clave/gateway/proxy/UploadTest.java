package io.clave.gateway.proxy;

import static io.clave.gateway.testing.Calls.anAccountPath;
import static io.clave.gateway.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.clave.gateway.testing.RawCall;
import io.clave.gateway.testing.StubService;
import io.clave.gateway.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadTest {

    private static final int MB = 1024 * 1024;
    private static final String IMPORTS = "/api/v1/imports";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** So many zeros, made while they are sent, and counted. */
    private static final class Zeros extends InputStream {

        private final long length;
        private final AtomicLong sent = new AtomicLong();

        Zeros(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int offset, int count) {
            int next = (int) Math.min(count, length - sent.get());
            sent.addAndGet(next);
            return next == 0 ? -1 : next;
        }
    }

    @Test
    void aLargeUploadGoesThroughAsAStreamAtThePaceOfTheService() {
        CompletableFuture<HttpServerRequest> slow = new CompletableFuture<>();
        AtomicLong received = new AtomicLong();
        StubService.ACCOUNTS.when(IMPORTS, request -> {
            request.pause();
            request.handler(chunk -> received.addAndGet(chunk.length()));
            request.endHandler(end -> request.response().setStatusCode(202).end());
            slow.complete(request);
        });
        Zeros body = new Zeros(50L * MB);

        CompletableFuture<HttpResponse<String>> answer = send(IMPORTS, BodyPublishers.ofInputStream(() -> body));
        HttpServerRequest atTheService = slow.join();
        await().during(Duration.ofMillis(500)).until(() -> body.sent.get() < 20L * MB);
        atTheService.resume();

        assertThat(answer.join().statusCode()).isEqualTo(202);
        assertThat(received).hasValue(50L * MB);
    }

    @Test
    void anOrdinaryBodyOverTheLimitIsRefusedBeforeItIsSent() {
        String answer = RawCall.send("POST /api/v1/orders/batch HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Tokens.as("erp") + "\r\nContent-Length: " + (16 * MB + 1) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:problem:body-too-large", "at most 16777216 bytes");
    }

    @Test
    void aBodyWithoutAnnouncedLengthIsCutOffAtTheLimit() {
        HttpResponse<String> answer = send(
                        "/api/v1/orders/batch", BodyPublishers.ofInputStream(() -> new Zeros(17L * MB)))
                .join();

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:problem:body-too-large");
    }

    @Test
    void anUploadHasALimitToo() {
        String answer = RawCall.send("POST " + IMPORTS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Tokens.as("erp") + "\r\nContent-Length: 2147483649\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("at most 2147483648 bytes");
    }

    @Test
    void aServiceMayRefuseBeforeItHasReadAll() {
        String path = "/api/v1/orders/early/1";
        StubService.ACCOUNTS.when(
                path, request -> request.response().setStatusCode(400).end("no"));

        HttpResponse<String> answer =
                send("PUT", path, BodyPublishers.ofByteArray(new byte[4 * MB])).join();

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("no");
    }

    @Test
    void aLargeUploadWithoutATokenIsRefusedAtOnceAndTheNextCallWorks() {
        String answer = RawCall.send("POST " + IMPORTS
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000000\r\n\r\n" + "x".repeat(100_000));

        assertThat(answer)
                .startsWith("HTTP/1.1 401")
                .contains("urn:problem:unauthenticated")
                .containsIgnoringCase("connection: close");
        as("viewer").get(anAccountPath()).then().statusCode(200);
    }

    @Test
    void aCallerWhoHangsUpEndsTheRequestAtTheService() throws IOException {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        CompletableFuture<Void> begun = new CompletableFuture<>();
        String path = "/api/v1/orders/hangs-up/1";
        StubService.ACCOUNTS.when(path, request -> {
            request.exceptionHandler(ended::complete);
            request.handler(chunk -> begun.complete(null));
        });

        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("PUT " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.as("erp")
                                    + "\r\nContent-Length: 1000000\r\n\r\nhalf")
                            .getBytes(StandardCharsets.US_ASCII));
            begun.join();
        }

        assertThat(ended).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void aSmallBodyArrivesAsItWasSent() {
        as("erp")
                .contentType("application/json")
                .body("{\"quantity\":\"12.50\"}")
                .put("/api/v1/orders/sap/77")
                .then()
                .statusCode(200)
                .body("body", is("{\"quantity\":\"12.50\"}"))
                .body("headers.'content-length'", is("20"));
    }

    private CompletableFuture<HttpResponse<String>> send(String path, BodyPublisher body) {
        return send("POST", path, body);
    }

    private CompletableFuture<HttpResponse<String>> send(String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.as("erp"))
                .method(method, body)
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }
}
