package io.clave.planning.alert;

import static io.clave.planning.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clave.planning.Published;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AlertResourceTest {

    @Test
    void aLateTrueFriendIsAnAlertOfHighSeverityThatExplainsItself() {
        UUID account = UUID.randomUUID();

        Published.score(account, 1, "TRUE_FRIEND", "LATE");

        awaitThat(account, "items", hasSize(1));
        alertsOf(account)
                .body("items[0].type", is("CADENCE"))
                .body("items[0].reason", is("LATE"))
                .body("items[0].severity", is("HIGH"))
                .body("items[0].status", is("OPEN"))
                .body("items[0].occurrences", is(1))
                .body("items[0].explanation", containsString("late, at 1.60 of its usual interval of 30 days"))
                .body("items[0].acknowledgement", nullValue());
    }

    @Test
    void aButterflyThatStaysSilentIsOneAlertToCeaseInvestingHoweverOftenItIsScored() {
        UUID account = UUID.randomUUID();

        Published.score(account, 1, "BUTTERFLY", "OVERDUE");
        awaitThat(account, "items[0].occurrences", is(1));
        Published.score(account, 2, "BUTTERFLY", "LAPSED");
        awaitThat(account, "items[0].occurrences", is(2));
        Published.score(account, 3, "BUTTERFLY", "LAPSED");
        awaitThat(account, "items[0].occurrences", is(3));

        alertsOf(account)
                .body("items", hasSize(1))
                .body("items[0].reason", is("CEASE_INVESTING"))
                .body("items[0].explanation", containsString("Cease investing in it now"));
    }

    @Test
    void anOrderThatCameResolvesTheAlertAndSilenceOpensAnotherOne() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "BARNACLE", "LATE");
        awaitThat(account, "items[0].status", is("OPEN"));

        Published.score(account, 2, "BARNACLE", "ON_CADENCE");
        awaitThat(account, "items[0].status", is("RESOLVED"));
        Published.score(account, 3, "BARNACLE", "LATE");
        awaitThat(account, "items", hasSize(2));

        alertsOf(account)
                .body("items.status", is(List.of("OPEN", "RESOLVED")))
                .body("items[1].resolution.explanation", containsString("the account is on cadence"));
    }

    @Test
    void aWorseStateTakesThePlaceOfTheAlertBefore() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "TRUE_FRIEND", "LATE");
        awaitThat(account, "items", hasSize(1));

        Published.score(account, 2, "TRUE_FRIEND", "OVERDUE");

        awaitThat(account, "items", hasSize(2));
        alertsOf(account)
                .body("items.reason", is(List.of("OVERDUE", "LATE")))
                .body("items.status", is(List.of("OPEN", "RESOLVED")));
    }

    @Test
    void onlyAnotherClassThanTheFirstIsAnAlert() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "UNCLASSIFIED", "INSUFFICIENT_HISTORY");
        Published.score(account, 2, "TRUE_FRIEND", "ON_CADENCE");
        awaitPlan(account);
        alertsOf(account).body("items", hasSize(0));

        Published.score(account, 3, "BARNACLE", "ON_CADENCE");

        awaitThat(account, "items", hasSize(1));
        alertsOf(account)
                .body("items[0].type", is("CLASS_CHANGED"))
                .body("items[0].reason", is("BECAME_BARNACLE"))
                .body("items[0].severity", is("HIGH"))
                .body("items[0].explanation", containsString("from true friend to barnacle"));
    }

    @Test
    void anAlertIsWeighedAgainWhenItsAccountTurnsOutToBeKey() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "STRANGER", "LATE");
        awaitThat(account, "items[0].severity", is("LOW"));

        Published.account(account, 1, "KEY");

        awaitThat(account, "items[0].severity", is("HIGH"));
        alertsOf(account).body("items[0].accountName", is("Nordwind GmbH")).body("items[0].tier", is("KEY"));
    }

    @Test
    void anAlertIsAcknowledgedOnceAndTheSecondIsToldByWhom() {
        String alert = anOpenAlert();

        acknowledge(alert, "ada", "Called them.")
                .statusCode(200)
                .body("status", is("ACKNOWLEDGED"))
                .body("acknowledgement.by", is("ada"))
                .body("acknowledgement.at", notNullValue())
                .body("acknowledgement.note", is("Called them."));

        acknowledge(alert, "bert", null)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("urn:problem:alert-already-acknowledged"))
                .body("detail", containsString("was acknowledged by ada at "));
    }

    @Test
    void anAcknowledgedAlertTakesRepeatsInsteadOfOpeningAnew() {
        UUID account = UUID.randomUUID();
        String alert = anOpenAlert(account);
        acknowledge(alert, "ada", null).statusCode(200);

        Published.score(account, 2, "BARNACLE", "LATE");

        awaitThat(account, "items[0].occurrences", is(2));
        alertsOf(account).body("items", hasSize(1)).body("items[0].status", is("ACKNOWLEDGED"));
    }

    @Test
    void aResolvedAlertCannotBeAcknowledged() {
        UUID account = UUID.randomUUID();
        String alert = anOpenAlert(account);
        Published.score(account, 2, "BARNACLE", "ON_CADENCE");
        awaitThat(account, "items[0].status", is("RESOLVED"));

        acknowledge(alert, "ada", null).statusCode(409).body("type", is("urn:problem:alert-resolved"));
    }

    @Test
    void oneOfManyRacingCallersAcknowledges() {
        String alert = anOpenAlert();

        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(racer ->
                        acknowledge(alert, "racer-" + racer, null).extract().statusCode())
                .toList();

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void anUnchangedAlertIsNotSentTwice() {
        String alert = anOpenAlert();
        String etag = Api.as(Roles.VIEWER)
                .get("/alerts/" + alert)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        Api.as(Roles.VIEWER)
                .header("If-None-Match", etag)
                .get("/alerts/" + alert)
                .then()
                .statusCode(304);
        acknowledge(alert, "ada", null).statusCode(200);
        Api.as(Roles.VIEWER)
                .header("If-None-Match", etag)
                .get("/alerts/" + alert)
                .then()
                .statusCode(200);
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        UUID nobody = UUID.randomUUID();

        acknowledge(nobody.toString(), "ada", null).statusCode(404).body("type", is("urn:problem:alert-not-found"));
        Api.as(Roles.VIEWER).get("/alerts/" + nobody).then().statusCode(404);
        Api.as(Roles.VIEWER)
                .get("/accounts/" + nobody + "/alerts")
                .then()
                .statusCode(404)
                .body("type", is("urn:problem:account-not-found"));
    }

    @Test
    void readingPageByPageShowsEveryAlertOnce() {
        UUID account = UUID.randomUUID();
        List<String> cadences = List.of("LATE", "OVERDUE", "LAPSED", "LATE", "OVERDUE");
        for (int index = 0; index < cadences.size(); index++) {
            Published.score(account, index + 1, "TRUE_FRIEND", cadences.get(index));
            awaitThat(account, "items", hasSize(index + 1));
        }

        assertThat(pages(account, "openedAt")).isEqualTo(cadences);
        assertThat(pages(account, "-severity")).isEqualTo(List.of("OVERDUE", "LATE", "LAPSED", "OVERDUE", "LATE"));
    }

    @Test
    void aCursorIsGoodForItsOwnListOnly() {
        UUID account = UUID.randomUUID();
        Published.score(account, 1, "TRUE_FRIEND", "LATE");
        awaitThat(account, "items", hasSize(1));
        Published.score(account, 2, "TRUE_FRIEND", "OVERDUE");
        awaitThat(account, "items", hasSize(2));
        String next = list(Map.of("accountId", account, "limit", 1)).extract().path("next");

        list(Map.of("accountId", account, "cursor", next)).statusCode(200).body("items", hasSize(1));
        list(Map.of("severity", "LOW", "cursor", next)).statusCode(400).body("errors[0].parameter", is("cursor"));
    }

    @Test
    void filtersShowWhatTheyName() {
        UUID account = UUID.randomUUID();
        String alert = anOpenAlert(account);

        list(Map.of("accountId", account, "status", "OPEN", "type", "CADENCE", "severity", "LOW"))
                .body("items.alertId", hasItem(alert));
        list(Map.of("accountId", account, "status", "RESOLVED")).body("items", hasSize(0));
        list(Map.of("accountId", account, "type", "CLASS_CHANGED")).body("items", hasSize(0));
        list(Map.of("accountId", account, "severity", "HIGH")).body("items", hasSize(0));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "colour, red",
        "sort, occurrences",
        "limit, 0",
        "limit, 201",
        "limit, many",
        "status, GONE",
        "accountId, 42",
        "cursor, forged",
    })
    void aParameterThatMakesNoSenseIsNamed(String name, String value) {
        list(Map.of(name, value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", is(name));
    }

    @ParameterizedTest(name = "{0} gets {1}")
    @CsvSource({"viewer, 403", "operator, 403", "erp, 403", "kam, 404", "kam-manager, 404", "admin, 404"})
    void onlyThoseWhoManageAccountsAcknowledge(String role, int status) {
        Api.as(role)
                .body(Map.of())
                .post("/alerts/" + UUID.randomUUID() + "/acknowledge")
                .then()
                .statusCode(status);
    }

    @Test
    void withoutATokenThereIsNothingToRead() {
        Api.anonymous().get("/alerts").then().statusCode(401).contentType("application/problem+json");
        Api.as(Roles.ERP).get("/alerts").then().statusCode(403);
    }

    @Test
    void anUnknownMemberIsRefused() {
        Api.as(Roles.KAM)
                .body(Map.of("comment", "x"))
                .post("/alerts/" + UUID.randomUUID() + "/acknowledge")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/comment"));
    }

    private static String anOpenAlert() {
        return anOpenAlert(UUID.randomUUID());
    }

    private static String anOpenAlert(UUID account) {
        Published.score(account, 1, "BARNACLE", "LATE");
        awaitThat(account, "items", hasSize(1));
        return alertsOf(account).extract().path("items[0].alertId");
    }

    private static List<String> pages(UUID account, String sort) {
        List<String> reasons = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Map<String, Object> page = Map.of("accountId", account, "sort", sort, "limit", 2);
            JsonPath json = Api.as(Roles.VIEWER)
                    .queryParams(page)
                    .queryParams(cursor.isEmpty() ? Map.of() : Map.of("cursor", cursor))
                    .get("/alerts")
                    .jsonPath();
            reasons.addAll(json.getList("items.reason", String.class));
            cursor = json.getString("next");
        }
        return reasons;
    }

    private static ValidatableResponse list(Map<String, ?> parameters) {
        return Api.as(Roles.VIEWER).queryParams(parameters).get("/alerts").then();
    }

    private static ValidatableResponse alertsOf(UUID account) {
        return Api.as(Roles.VIEWER).get("/accounts/" + account + "/alerts").then();
    }

    private static void awaitThat(UUID account, String path, Matcher<?> matcher) {
        eventually(() -> alertsOf(account).statusCode(200).body(path, matcher));
    }

    private static void awaitPlan(UUID account) {
        eventually(() -> Api.as(Roles.VIEWER)
                .get("/accounts/" + account + "/plan")
                .then()
                .statusCode(200));
    }

    private static ValidatableResponse acknowledge(String alert, String by, @Nullable String note) {
        return Api.as(Roles.KAM, by)
                .body(note == null ? Map.of() : Map.of("note", note))
                .post("/alerts/" + alert + "/acknowledge")
                .then();
    }
}
