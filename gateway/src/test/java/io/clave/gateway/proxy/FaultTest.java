package io.clave.gateway.proxy;

import static io.clave.gateway.testing.Calls.anAccountPath;
import static io.clave.gateway.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.clave.gateway.testing.RawCall;
import io.clave.gateway.testing.StubService;
import io.clave.gateway.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultTest {

    @Test
    void aServiceThatIsAwayIsNamedAndTheOthersGoOnWorking() {
        StubService.PLANNING.stop();
        try {
            as("viewer")
                    .get("/api/v1/alerts")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("code", is("service-unavailable"))
                    .body("detail", containsString("planning-service"))
                    .body("instance", is("/api/v1/alerts"));
            as("viewer").get(anAccountPath()).then().statusCode(200);
            as("viewer")
                    .get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("status", is("UP"))
                    .body(
                            "checks.find { it.name == 'services behind the gateway' }.data.'planning-service'",
                            is("away"));
        } finally {
            StubService.PLANNING.start();
        }

        as("viewer").get("/api/v1/alerts").then().statusCode(200);
    }

    @Test
    void aReplicaThatIsAwayIsPassedOver() {
        for (int call = 0; call < 10; call++) {
            as("viewer").get("/api/v1/alerts").then().statusCode(200);
        }
    }

    @Test
    void aServiceThatTakesTooLongIsNamed() {
        String path = anAccountPath();
        StubService.ACCOUNTS.when(path, request -> {});

        as("viewer")
                .get(path)
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", is("service-timeout"))
                .body("detail", containsString("accounts-service"));
    }

    @Test
    void aServiceThatBreaksOffBeforeItAnswersIsNamed() {
        String path = anAccountPath();
        StubService.ACCOUNTS.when(path, request -> request.connection().close());

        as("viewer")
                .get(path)
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body("code", is("bad-gateway"))
                .body("detail", containsString("accounts-service"));
    }

    @Test
    void anAnswerThatBreaksOffDoesNotLookComplete() {
        String path = anAccountPath();
        StubService.ACCOUNTS.when(
                path,
                request -> request.response()
                        .setChunked(true)
                        .write("half")
                        .onComplete(written -> request.connection().close()));

        String answer = RawCall.get(path, "Authorization: Bearer " + Tokens.as("viewer"));

        assertThat(answer).startsWith("HTTP/1.1 200").contains("half").doesNotContain("\r\n0\r\n");
    }

    @Test
    void whatAServiceRefusesIsItsOwnAnswer() {
        String path = anAccountPath();
        StubService.ACCOUNTS.when(
                path,
                request -> request.response()
                        .setStatusCode(409)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"code\":\"external-id-taken\"}"));

        as("viewer")
                .get(path)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("external-id-taken"));
    }

    @Test
    void anAnswerOfUnknownLengthArrivesWhole() {
        String path = anAccountPath();
        StubService.ACCOUNTS.when(path, request -> {
            request.response().setChunked(true);
            for (int i = 0; i < 100; i++) {
                request.response().write(Buffer.buffer("x".repeat(100_000)));
            }
            request.response().end();
        });

        assertThat(as("viewer").get(path).then().statusCode(200).extract().asByteArray())
                .hasSize(10_000_000);
    }

    @Test
    void anAnswerWithoutABodyStaysWithout() {
        String path = anAccountPath();
        StubService.ACCOUNTS.when(
                path,
                request -> request.response()
                        .setStatusCode(304)
                        .putHeader("ETag", "\"1\"")
                        .end());

        String answer = RawCall.get(path, "Authorization: Bearer " + Tokens.as("viewer"), "If-None-Match: \"1\"");

        assertThat(answer)
                .startsWith("HTTP/1.1 304")
                .endsWith("\r\n\r\n")
                .doesNotContainIgnoringCase("transfer-encoding");
    }
}
