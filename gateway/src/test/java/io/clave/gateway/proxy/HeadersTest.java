package io.clave.gateway.proxy;

import static io.clave.gateway.testing.Calls.anAccountPath;
import static io.clave.gateway.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.clave.gateway.testing.RawCall;
import io.clave.gateway.testing.StubService;
import io.clave.gateway.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Forwarded-User",
                "x-forwarded-prefix",
                "X-Real-IP",
                "True-Client-IP",
                "X-Original-URL",
                "X-Http-Method-Override",
                "X-Clave-Role",
                "Via"
            })
    void aCallerCannotPretendByAHeader(String header) {
        as("viewer")
                .header(header, "pretended")
                .get(anAccountPath())
                .then()
                .statusCode(200)
                .body("headers", not(containsString("pretended")))
                .body("headers.'" + header.toLowerCase(Locale.ROOT) + "'", nullValue());
    }

    @Test
    void theGatewaySaysWhereARequestCameFrom() {
        as("viewer")
                .header("X-Forwarded-For", "10.9.8.7")
                .header("X-Forwarded-Proto", "gopher")
                .header("X-Forwarded-Host", "elsewhere.example")
                .get(anAccountPath())
                .then()
                .body("headers.'x-forwarded-for'", is("127.0.0.1"))
                .body("headers.'x-forwarded-proto'", is("http"))
                .body("headers.'x-forwarded-host'", is("localhost:" + RestAssured.port));
    }

    @Test
    void headersOfOneConnectionDoNotTravel() {
        String answer = RawCall.send("GET " + anAccountPath() + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + Tokens.as("viewer") + "\r\n"
                + "Connection: close\r\nConnection: X-Only-Here\r\nX-Only-Here: 1\r\nKeep-Alive: timeout=5\r\nTE: trailers\r\n"
                + "Proxy-Authorization: Basic eA==\r\nX-Travels: 1\r\n\r\n");

        assertThat(answer)
                .contains("\"x-travels\":\"1\"")
                .doesNotContain("x-only-here", "keep-alive", "\"te\"", "proxy-authorization");
    }

    @Test
    void aGoodRequestIdIsKept() {
        as("viewer")
                .header("X-Request-Id", "shop-42.a_b")
                .get(anAccountPath())
                .then()
                .header("X-Request-Id", "shop-42.a_b")
                .body("headers.'x-request-id'", is("shop-42.a_b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "<script>", "ä", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void aBadRequestIdIsReplaced(String id) {
        as("viewer")
                .header("X-Request-Id", id)
                .get(anAccountPath())
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .body("headers.'x-request-id'", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void aTraceGoesOn() {
        String traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        as("viewer")
                .header("traceparent", traceparent)
                .get(anAccountPath())
                .then()
                .body("headers.traceparent", is(traceparent));
        as("viewer")
                .header("traceparent", traceparent)
                .get("/api/v1/nothing")
                .then()
                .body("traceId", is("0af7651916cd43dd8448eb211c80319c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01"
            })
    void aTraceBeginsHereWhenTheCallerNamesNoGoodOne(String traceparent) {
        as("viewer")
                .header("traceparent", traceparent)
                .get(anAccountPath())
                .then()
                .body("headers.traceparent", not(is(traceparent)))
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void anAnswerTellsNothingOfWhatRunsBehind() {
        String path = anAccountPath();
        StubService.ACCOUNTS.when(
                path,
                request -> request.response()
                        .setStatusCode(201)
                        .putHeader("Server", "secret/1.0")
                        .putHeader("X-Powered-By", "secret")
                        .putHeader("Keep-Alive", "timeout=5")
                        .putHeader("Access-Control-Allow-Origin", "*")
                        .putHeader("X-Frame-Options", "ALLOWALL")
                        .putHeader("ETag", "\"7\"")
                        .putHeader("Location", StubService.ACCOUNTS.url() + path)
                        .end());

        as("viewer")
                .get(path)
                .then()
                .statusCode(201)
                .header("ETag", "\"7\"")
                .header("Location", path)
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Keep-Alive", nullValue())
                .header("Access-Control-Allow-Origin", nullValue())
                .header("X-Frame-Options", "DENY");
    }

    @Test
    void aPageMayRunItsOwnScriptAndLoadNothing() {
        String own = "default-src 'none'; script-src 'nonce-7'; frame-ancestors 'none'";
        String path = anAccountPath();
        StubService.ACCOUNTS.when(
                path,
                request -> request.response()
                        .putHeader("Content-Security-Policy", own)
                        .end());
        String careless = anAccountPath();
        StubService.ACCOUNTS.when(
                careless,
                request -> request.response()
                        .putHeader("Content-Security-Policy", "default-src *")
                        .end());

        as("viewer").get(path).then().header("Content-Security-Policy", is(own));
        as("viewer")
                .get(careless)
                .then()
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void everyAnswerTellsBrowsersToBeCareful() {
        for (String path :
                new String[] {anAccountPath(), "/api/v1/nothing", "/nothing", "/q/health", "/openapi.json"}) {
            as("viewer")
                    .get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Content-Security-Policy", containsString("default-src 'none'"));
        }
    }
}
