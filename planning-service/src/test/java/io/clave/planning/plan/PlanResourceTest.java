package io.clave.planning.plan;

import static io.clave.planning.Eventually.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.clave.planning.Published;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PlanResourceTest {

    @Test
    void aClassifiedAccountHasAPlanThatSaysWhatToDoAndWhatNot() {
        UUID account = UUID.randomUUID();

        Published.score(account, 1, "TRUE_FRIEND", "ON_CADENCE");

        awaitThat(account, "status", is("DRAFT"));
        planOf(account)
                .body("period", is(2026))
                .body("version", is(1))
                .body("customerClass", is("TRUE_FRIEND"))
                .body("why", startsWith("Classified as true friend on 2026-02-20 by rules-1;"))
                .body("content.strategy", containsString("retain this account"))
                .body("content.avoid", hasItem(containsString("Taking the account for granted")))
                .body("content.objectives[0].objective", containsString("orders about every 30 days"))
                .body("content.objectives[0].actions.activity", hasItem("OPERATIONS"))
                .body("content.objectives.actions.flatten().dueOn", everyItem(notNullValue()))
                .body("history.version", is(List.of(1)));
    }

    @Test
    void aDraftFollowsTheClassAndKeepsItsHistory() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "TRUE_FRIEND", "ON_CADENCE");
        awaitThat(account, "version", is(1));

        Published.score(account, 2, "BUTTERFLY", "ON_CADENCE");

        awaitThat(account, "version", is(2));
        planOf(account)
                .body("customerClass", is("BUTTERFLY"))
                .body("why", containsString("before as true friend"))
                .body("content.strategy", containsString("cease investing soon enough"))
                .body("history.version", is(List.of(2, 1)))
                .body("history.customerClass", is(List.of("BUTTERFLY", "TRUE_FRIEND")));
    }

    @Test
    void anAccountThatLosesItsClassKeepsItsPlan() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "TRUE_FRIEND", "ON_CADENCE");
        awaitThat(account, "version", is(1));

        Published.score(account, 2, "UNCLASSIFIED", "INSUFFICIENT_HISTORY");
        Published.score(account, 3, "TRUE_FRIEND", "LATE");

        awaitAlert(account, "LATE");
        planOf(account).body("version", is(1)).body("history", hasSize(1));
    }

    @Test
    void aNewYearHasAPlanOfItsOwn() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, LocalDate.of(2026, 12, 30), "BARNACLE", "ON_CADENCE");
        awaitThat(account, "period", is(2026));
        String etag = planOf(account).extract().header("ETag");

        Published.score(account, 2, LocalDate.of(2027, 1, 2), "BARNACLE", "ON_CADENCE");

        awaitThat(account, "period", is(2027));
        plan(account, "?period=2026").statusCode(200).body("period", is(2026)).header("ETag", etag);
        planOf(account).body("version", is(1));
        ifNoneMatch(account, etag).statusCode(200);
    }

    @Test
    void anUnchangedPlanIsNotSentTwice() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "BARNACLE", "ON_CADENCE");
        awaitThat(account, "version", is(1));
        String etag = planOf(account).extract().header("ETag");

        ifNoneMatch(account, etag).statusCode(304);

        Published.score(account, 2, "STRANGER", "ON_CADENCE");
        awaitThat(account, "version", is(2));
        ifNoneMatch(account, etag).statusCode(200);
    }

    @Test
    void withoutAClassThereIsNoPlan() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "UNCLASSIFIED", "LATE");
        awaitAlert(account, "LATE");

        plan(account, "")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:problem:plan-not-found"))
                .body("detail", containsString("once the account is classified"));
    }

    @Test
    void aPeriodWithoutAPlanIsNotFound() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "BARNACLE", "ON_CADENCE");
        awaitThat(account, "version", is(1));

        plan(account, "?period=2019").statusCode(404).body("detail", containsString("for 2019"));
    }

    @ParameterizedTest(name = "period={0}")
    @CsvSource({"1899", "10000", "soon"})
    void aPeriodThatMakesNoSenseIsNamed(String period) {
        plan(UUID.randomUUID(), "?period=" + period).statusCode(400).body("errors[0].parameter", is("period"));
    }

    @Test
    void onlyPeopleWhoWorkWithAccountsReadPlans() {
        String path = "/accounts/" + UUID.randomUUID() + "/plan";

        Api.anonymous().get(path).then().statusCode(401);
        Api.as(Roles.ERP).get(path).then().statusCode(403);
        Api.as(Roles.OPERATOR).get(path).then().statusCode(404);
    }

    private static ValidatableResponse planOf(UUID account) {
        return plan(account, "").statusCode(200);
    }

    private static ValidatableResponse plan(UUID account, String query) {
        return Api.as(Roles.VIEWER)
                .get("/accounts/" + account + "/plan" + query)
                .then();
    }

    private static ValidatableResponse ifNoneMatch(UUID account, String etag) {
        return Api.as(Roles.VIEWER)
                .header("If-None-Match", etag)
                .get("/accounts/" + account + "/plan")
                .then();
    }

    private static void awaitThat(UUID account, String path, Matcher<?> matcher) {
        eventually(() -> planOf(account).body(path, matcher));
    }

    private static void awaitAlert(UUID account, String reason) {
        eventually(() -> Api.as(Roles.VIEWER)
                .get("/accounts/" + account + "/alerts")
                .then()
                .statusCode(200)
                .body("items.reason", hasItem(reason)));
    }
}
