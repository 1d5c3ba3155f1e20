package io.clave.gateway.overview;

import static io.clave.gateway.testing.Calls.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.clave.gateway.testing.StubService;
import io.clave.gateway.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverviewTest {

    private final UUID account = UUID.randomUUID();
    private final String accountPath = "/api/v1/accounts/" + account;

    @Test
    void anOverviewHasWhatAllServicesKnow() {
        everythingIsThere();

        overview()
                .statusCode(200)
                .contentType("application/json")
                .body("account.name", is("Example Trading"))
                .body("score.customerClass", is("TRUE_FRIEND"))
                .body("plan.objectives[0]", is("keep"))
                .body("alerts.items", empty())
                .body("missing", empty());
    }

    @Test
    void whatDoesNotExistYetIsNamed() {
        everythingIsThere();
        StubService.PLANNING.answers(accountPath + "/plan", 404, new JsonObject());

        overview()
                .statusCode(200)
                .body("plan", nullValue())
                .body("account.name", is("Example Trading"))
                .body("missing", hasSize(1))
                .body("missing[0].section", is("plan"))
                .body("missing[0].reason", is("NOT_FOUND"));
    }

    @Test
    void anUnknownAccountHasNoOverview() {
        everythingIsThere();
        StubService.ACCOUNTS.answers(accountPath, 404, new JsonObject());

        overview()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("account-not-found"))
                .body("instance", is(accountPath + "/overview"))
                .body("traceId", not(nullValue()));
    }

    @Test
    void theOtherSectionsComeWhenTheAccountsAreAway() {
        everythingIsThere();
        StubService.ACCOUNTS.stop();
        try {
            overview()
                    .statusCode(200)
                    .body("account", nullValue())
                    .body("score.customerClass", is("TRUE_FRIEND"))
                    .body("plan.objectives[0]", is("keep"))
                    .body("missing", hasSize(1))
                    .body("missing[0].section", is("account"))
                    .body("missing[0].reason", is("SERVICE_UNAVAILABLE"))
                    .body("missing[0].detail", is("accounts-service is away."));
        } finally {
            StubService.ACCOUNTS.start();
        }
    }

    @Test
    void aSlowServiceCostsItsSectionsAndOneSecond() {
        everythingIsThere();
        StubService.PLANNING.when(accountPath + "/plan", request -> {});
        StubService.PLANNING.when(
                accountPath + "/alerts",
                request -> request.response().setChunked(true).write("{"));

        long begun = System.nanoTime();
        ValidatableResponse overview = overview();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        overview.statusCode(200)
                .body("account.name", is("Example Trading"))
                .body("score.customerClass", is("TRUE_FRIEND"))
                .body("missing.section", containsInAnyOrder("plan", "alerts"))
                .body("missing.reason", containsInAnyOrder("TIMEOUT", "TIMEOUT"));
        assertThat(took).isBetween(Duration.ofMillis(950), Duration.ofMillis(2_500));
    }

    @Test
    void aServiceThatFailsIsNamedAndNotPassedOn() {
        everythingIsThere();
        StubService.SCORING.answers(accountPath + "/score", 500, new JsonObject());
        StubService.PLANNING.when(
                accountPath + "/plan", request -> request.response().end("<html>"));
        StubService.PLANNING.answers(accountPath + "/alerts", 403, new JsonObject());

        overview()
                .statusCode(200)
                .body("missing.find { it.section == 'score' }.reason", is("SERVICE_FAILED"))
                .body("missing.find { it.section == 'plan' }.reason", is("SERVICE_FAILED"))
                .body("missing.find { it.section == 'alerts' }.reason", is("FORBIDDEN"));
    }

    @Test
    void theServicesAreAskedWithTheTokenOfTheCaller() {
        everythingIsThere();
        AtomicReference<String> seen = new AtomicReference<>("");
        StubService.SCORING.when(accountPath + "/score", request -> {
            seen.set(request.getHeader("Authorization") + " " + request.getHeader("X-Request-Id"));
            request.response().end("{}");
        });
        String token = Tokens.as("viewer");

        given().header("Authorization", "Bearer " + token)
                .header("X-Request-Id", "r-1")
                .get(accountPath + "/overview");

        assertThat(seen).hasValue("Bearer " + token + " r-1");
    }

    @Test
    void decimalsKeepTheirDigits() {
        everythingIsThere();
        StubService.SCORING.when(
                accountPath + "/score", request -> request.response().end("{\"ratio\":0.12345678901234567890}"));

        assertThat(overview().extract().asString()).contains("\"ratio\":0.12345678901234567890");
    }

    @Test
    void anErpHasNoOverview() {
        as("erp")
                .get(accountPath + "/overview")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", is("forbidden"));
        given().get(accountPath + "/overview").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void whatIsNoAccountIdHasNoOverview() {
        as("viewer")
                .get("/api/v1/accounts/4711/overview")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("not-found"));
    }

    @Test
    void anUnknownParameterIsRefused() {
        as("viewer")
                .get(accountPath + "/overview?asof=2026-01-01")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", is("asof"))
                .body("errors[0].detail", startsWith("There is no parameter"));
    }

    private ValidatableResponse overview() {
        return as("viewer").get(accountPath + "/overview").then();
    }

    private void everythingIsThere() {
        StubService.ACCOUNTS.answers(accountPath, 200, new JsonObject().put("name", "Example Trading"));
        StubService.SCORING.answers(accountPath + "/score", 200, new JsonObject().put("customerClass", "TRUE_FRIEND"));
        StubService.PLANNING.answers(
                accountPath + "/plan", 200, new JsonObject().put("objectives", new JsonArray().add("keep")));
        StubService.PLANNING.answers(accountPath + "/alerts", 200, new JsonObject().put("items", new JsonArray()));
    }
}
