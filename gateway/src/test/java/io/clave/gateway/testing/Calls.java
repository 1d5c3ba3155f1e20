package io.clave.gateway.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Callers of the API. */
public final class Calls {

    private Calls() {}

    public static RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + Tokens.as(role));
    }

    /** A documented path that no other test uses, answered by accounts-service. */
    public static String anAccountPath() {
        return "/api/v1/accounts/" + UUID.randomUUID();
    }
}
