package io.clave.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Calls of the service under test. */
public final class Api {

    private Api() {}

    public static RequestSpecification as(String role) {
        return with(Tokens.as(role));
    }

    public static RequestSpecification as(String role, String subject) {
        return with(Tokens.as(role, subject));
    }

    public static RequestSpecification with(String token) {
        return anonymous().auth().oauth2(token);
    }

    public static RequestSpecification anonymous() {
        return given().basePath("/api/v1").contentType(ContentType.JSON);
    }
}
