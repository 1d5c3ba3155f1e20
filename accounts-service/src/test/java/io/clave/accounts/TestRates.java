package io.clave.accounts;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Exchange rates for tests; each test has a currency of its own. */
public final class TestRates {

    private TestRates() {}

    public static ValidatableResponse book(String currency, String date, String rate) {
        return Api.as(Roles.OPERATOR, "treasurer")
                .body(Map.of("rate", rate, "source", "ECB"))
                .put("/exchange-rates/" + currency + "/" + date)
                .then();
    }
}
