package io.clave.gateway.door;

import static io.clave.gateway.testing.Calls.anAccountPath;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.clave.gateway.testing.RawCall;
import io.clave.gateway.testing.StubService;
import io.clave.gateway.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MalformedRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../q/metrics",
                "/api/v1/accounts/../../../q/metrics",
                "/api/v1/accounts/%2e%2e/%2E%2E/q/metrics",
                "/api/v1/accounts/..%2f..%2fq%2fmetrics",
                "/api/v1/orders/sap/..%2F..%2F..%2Fq%2Fmetrics",
                "/api/v1/accounts/..%5cq",
                "/api/v1/accounts/./x",
                "/api/v1/accounts/x%00",
                "/api/v1/accounts/x%0d%0aX-Injected:%201",
                "/api/v1/accounts/x%",
                "/api/v1/accounts/x%zz",
                "/api/v1/accounts/x;a=b",
                "/api/v1/accounts/x\\y",
                "/api/v1/accounts/\u00e4",
                "/api/v1/accounts?name=a|b",
                "/api/v1/accounts?name=%e",
            })
    void aPathThatTwoServersCouldReadDifferentlyIsRefused(String target) {
        String answer = RawCall.get(target, "Authorization: Bearer " + Tokens.as("admin"));

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "urn:problem:malformed-target");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%71/metrics", "/api/v1/%61ccounts", "/API/V1/accounts", "/q%2fmetrics", "/api%2fv1%2faccounts"
            })
    void aDisguisedPathIsNoPath(String target) {
        String answer = RawCall.get(target, "Authorization: Bearer " + Tokens.as("admin"));

        assertThat(answer).startsWith("HTTP/1.1 404").contains("urn:problem:not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/openapi", "/q/arc", "/q/dev"})
    void theInsideOfTheGatewayIsNotForCallersOfTheApi(String target) {
        given().header("Authorization", "Bearer " + Tokens.as("kam-manager"))
                .get(target)
                .then()
                .statusCode(403);
    }

    @Test
    void anAddressThatIsNoPathIsRefused() {
        assertThat(RawCall.get("accounts")).startsWith("HTTP/1.1 4").contains("application/problem+json");
        assertThat(RawCall.send("OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json");
    }

    @Test
    void anAbsoluteAddressMeansItsPath() {
        String path = anAccountPath();

        String answer =
                RawCall.get("http://elsewhere.example" + path + "?a=b", "Authorization: Bearer " + Tokens.as("admin"));

        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"uri\":\"" + path + "?a=b\"");
    }

    @Test
    void aTargetThatIsTooLongIsRefusedAsAProblem() {
        String answer = RawCall.get("/api/v1/accounts?name=" + "x".repeat(9_000));

        assertThat(answer).startsWith("HTTP/1.1 414").contains("urn:problem:target-too-long");
    }

    @Test
    void headersThatAreTooLargeAreRefusedAsAProblem() {
        String answer = RawCall.get("/api/v1/accounts", "X-Filler: " + "x".repeat(20_000));

        assertThat(answer).startsWith("HTTP/1.1 431").contains("urn:problem:headers-too-large");
    }

    @Test
    void whatIsNotHttpIsRefusedAndTheNextRequestIsServed() {
        assertThat(RawCall.send("\u0016\u0003\u0001 hello\r\n\r\n")).startsWith("HTTP/1.0 400");

        given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void aBodyFramedTwiceIsOneRequestOnly() {
        String path = anAccountPath();
        String smuggled = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";

        RawCall.send("POST /api/v1/accounts HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + Tokens.as("admin")
                + "\r\nContent-Length: " + (smuggled.length() + 5)
                + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled);

        assertThat(StubService.ACCOUNTS.wasAsked(path)).isFalse();
    }
}
