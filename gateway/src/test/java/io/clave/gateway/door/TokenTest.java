package io.clave.gateway.door;

import static io.clave.gateway.testing.Calls.anAccountPath;
import static io.clave.gateway.testing.Calls.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.clave.gateway.testing.StubService;
import io.clave.gateway.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class TokenTest {

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("none", null),
                Arguments.of("empty", "Bearer "),
                Arguments.of("not a token", "Bearer abc"),
                Arguments.of("another scheme", "Basic YWRtaW46YWRtaW4="),
                Arguments.of(
                        "expired",
                        bearer(Tokens.claims("admin")
                                .expiresAt(Instant.now().minusSeconds(600))
                                .sign(Tokens.KEYS.getPrivate()))),
                Arguments.of(
                        "signed by somebody else",
                        bearer(Tokens.claims("admin").sign(Tokens.newKeys().getPrivate()))),
                Arguments.of(
                        "another issuer",
                        bearer(Tokens.claims("admin")
                                .issuer("https://elsewhere.example")
                                .sign(Tokens.KEYS.getPrivate()))),
                Arguments.of(
                        "another audience",
                        bearer(Tokens.claims("admin").audience("other").sign(Tokens.KEYS.getPrivate()))),
                Arguments.of("no signature", bearer(unsigned())),
                Arguments.of("signature cut off", bearer(Tokens.as("admin").replaceAll("\\.[^.]*$", "."))),
                Arguments.of("claims changed", bearer(changed(Tokens.as("viewer")))),
                Arguments.of("the public key as a secret", bearer(signedWithThePublicKey())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void noBadTokenReachesAServiceAndAllAreRefusedAlike(String name, @Nullable String authorization) {
        String path = anAccountPath();

        String answer = given().headers(authorization == null ? Map.of() : Map.of("Authorization", authorization))
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"clave\"")
                .extract()
                .asString();

        assertThat(answer.replaceAll("[0-9a-f]{32}", "*"))
                .isEqualTo("{\"type\":\"urn:problem:unauthenticated\",\"title\":\"Unauthenticated\",\"status\":401,"
                        + "\"detail\":\"A valid bearer token is required.\",\"instance\":\"" + path
                        + "\",\"code\":\"unauthenticated\",\"traceId\":\"*\",\"errors\":[]}");
        assertThat(StubService.ACCOUNTS.wasAsked(path)).isFalse();
    }

    @Test
    void theServiceGetsTheTokenThatWasVerified() {
        String token = Tokens.as("kam");

        given().header("Authorization", "Bearer " + token)
                .get(anAccountPath())
                .then()
                .statusCode(200)
                .body("headers.authorization", is("Bearer " + token));
    }

    @Test
    void aSecondTokenDoesNotTravelBehindTheFirst() {
        String first = Tokens.as("viewer");

        given().header("Authorization", "Bearer " + first, "Bearer " + Tokens.as("admin"))
                .get(anAccountPath())
                .then()
                .statusCode(200)
                .body("headers.authorization", is("Bearer " + first));
    }

    @Test
    void metricsAreForThoseWhoRunTheInstallation() {
        given().get("/q/metrics").then().statusCode(401).contentType("application/problem+json");
        as("kam").get("/q/metrics").then().statusCode(403).body("code", is("forbidden"));
        as("operator").get("/q/metrics").then().statusCode(200);
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    private static String unsigned() {
        return encoded("{\"alg\":\"none\"}") + "." + Tokens.as("admin").split("\\.")[1] + ".";
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("viewer", "admin")) + "." + parts[2];
    }

    /** The old confusion of RS256 with HS256: what everybody may know taken for what nobody may know. */
    private static String signedWithThePublicKey() {
        return Tokens.claims("admin")
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .sign(new SecretKeySpec(Tokens.KEYS.getPublic().getEncoded(), "HmacSHA256"));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
