package io.clave.scoring.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each test has criteria with names of its own, so that it sees no ratings of others. */
@QuarkusTest
class KeyAccountResourceTest {

    @Test
    void theExampleOfTheContractIsWhatTheServiceAnswers() {
        UUID account = UUID.fromString("0c0c0c00-0000-4000-8000-000000004001");
        Feed.sendAccount(account, 1, "Hansa Werke GmbH", "KEY", false);
        Feed.awaitAccount(account, "Hansa Werke GmbH");
        long version = draft(
                criterion("example-budget", "ATTRACTIVENESS", 30, "ENTERED"),
                criterion("example-potential", "ATTRACTIVENESS", 25, "ENTERED"),
                criterion("example-prestige", "ATTRACTIVENESS", 20, "ENTERED"),
                criterion("example-skill", "ATTRACTIVENESS", 25, "ENTERED"),
                criterion("example-growth", "ATTRACTIVENESS", 25, "GROWTH"),
                criterion("example-range", "STRENGTH", 40, "ENTERED"),
                criterion("example-pricing", "STRENGTH", 35, "ENTERED"),
                criterion("example-support", "STRENGTH", 25, "ENTERED"));
        Map.of(
                        "budget",
                        "8",
                        "potential",
                        "6",
                        "prestige",
                        "9",
                        "skill",
                        "4",
                        "range",
                        "7",
                        "pricing",
                        "5",
                        "support",
                        "6")
                .forEach((name, score) -> rate(account, "example-" + name, score, "2026-03-02"));

        String answer = read(account, version).extract().asString();

        Map<String, Object> expected = new HashMap<>(new JsonPath(KeyAccountExamples.ANSWER).getMap("$"));
        expected.put("criteriaVersion", (int) version);
        assertThat(new JsonPath(answer).<String, Object>getMap("$")).as(answer).isEqualTo(expected);
    }

    @Test
    void whatNobodyKnowsIsMissingAndLeavesTheAccountWithoutRank() {
        UUID account = Feed.anAccount("Unknown", "STANDARD", false);
        String own = aName();
        long version = draft(criterion(own, "ATTRACTIVENESS", 1, "ENTERED"), criterion("clv", "STRENGTH", 1, "CLV"));
        rate(account, own, "10", "2026-03-02");

        read(account, version)
                .body("rank", nullValue())
                .body("quadrant", nullValue())
                .body("flip", nullValue())
                .body("strength.score", nullValue())
                .body("strength.criteria[0].missing", is(true))
                .body("strength.criteria[0].score", nullValue())
                .body("attractiveness.score", is("10.0000"));
    }

    @Test
    void measuredCriteriaTakeTheirScoresFromTheOrders() {
        UUID account = UUID.randomUUID();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Feed.sendAll(List.of(
                Order.of(account, today.minusDays(900), "100.00", "EUR"),
                Order.of(account, today.minusDays(500), "100.00", "EUR"),
                Order.of(account, today.minusDays(100), "150.00", "EUR").leaving("30.00")));
        Feed.awaitPurchaseDays(account, 3);
        long version = draft(
                criterion("growth", "ATTRACTIVENESS", 1, "GROWTH"),
                criterion("margin", "ATTRACTIVENESS", 1, "POCKET_MARGIN"),
                criterion("tenure", "STRENGTH", 1, "TENURE"));

        read(account, version)
                .body("attractiveness.criteria[0].figure", is("0.500000"))
                .body("attractiveness.criteria[1].figure", is("0.200000"))
                .body("strength.criteria[0].figure", is("900"))
                .body("strength.criteria[0].source", is("TENURE"))
                .body("quadrant", notNullValue());
    }

    @Test
    void theRatingOfTheLatestDayCountsAndEarlierOnesStay() {
        UUID account = Feed.anAccount("Rated", "STANDARD", false);
        String own = aName();
        long version = draft(criterion(own, "ATTRACTIVENESS", 1, "ENTERED"), criterion("t", "STRENGTH", 1, "TENURE"));
        rate(account, own, "7", "2026-03-02");
        rate(account, own, "2", "2026-01-02");

        read(account, version).body("attractiveness.score", is("7.0000"));
        Api.as(Roles.VIEWER)
                .get("/key-account-ratings/{account}", account)
                .then()
                .statusCode(200)
                .body("items.score", is(List.of("2.00", "7.00")));
    }

    @Test
    void theListGoesOnWhereThePageBeforeEnded() {
        String first = aName();
        String second = aName();
        UUID better = Feed.anAccount("Better", "STANDARD", false);
        UUID worse = Feed.anAccount("Worse", "STANDARD", false);
        long version =
                draft(criterion(first, "ATTRACTIVENESS", 1, "ENTERED"), criterion(second, "STRENGTH", 1, "ENTERED"));
        Map.of(better, "9", worse, "8").forEach((account, score) -> {
            rate(account, first, score, "2026-03-02");
            rate(account, second, score, "2026-03-02");
        });

        String next = page(version, "")
                .body("items[0].accountId", is(better.toString()))
                .body("items[0].rank", is(1))
                .extract()
                .path("next");
        page(version, "&cursor=" + next)
                .body("items[0].accountId", is(worse.toString()))
                .body("items[0].rank", is(2))
                .body("next", nullValue());
    }

    @Test
    void oneVersionIsInForceAndTheOneBeforeDoesNotComeBack() {
        long before = draft(criterion("a", "ATTRACTIVENESS", 1, "CLV"), criterion("b", "STRENGTH", 1, "TENURE"));
        long after = draft(criterion("a", "ATTRACTIVENESS", 2, "CLV"), criterion("b", "STRENGTH", 1, "TENURE"));
        activate(Roles.KAM, before, "\"1\"").statusCode(403);
        activate(Roles.KAM_MANAGER, before, "\"1\"").statusCode(200).body("state", is("ACTIVE"));
        activate(Roles.KAM_MANAGER, after, "\"7\"").statusCode(412);
        activate(Roles.KAM_MANAGER, after, "\"1\"").statusCode(200);

        Api.as(Roles.VIEWER)
                .get("/key-account-criteria?state=ACTIVE")
                .then()
                .statusCode(200)
                .body("items.version", is(List.of((int) after)));
        activate(Roles.KAM_MANAGER, before, "\"3\"").statusCode(409).body("code", is("criteria-archived"));
        Api.as(Roles.VIEWER).get("/key-accounts?limit=1").then().statusCode(200);
    }

    @Test
    void criteriaOfOneAxisAloneAreRefused() {
        post(criterion("a", "STRENGTH", 1, "CLV"), criterion("b", "STRENGTH", 1, "TENURE"))
                .statusCode(400)
                .body("errors[0].code", is("axis-missing"));
        post(criterion("a", "STRENGTH", 1, "CLV"), criterion("a", "ATTRACTIVENESS", 1, "TENURE"))
                .statusCode(400)
                .body("errors[0].pointer", is("/criteria/1/name"));
    }

    private static String aName() {
        return "c" + UUID.randomUUID();
    }

    private static String criterion(String name, String axis, int weight, String source) {
        return "{\"name\":\"%s\",\"axis\":\"%s\",\"weight\":%d,\"source\":\"%s\"}"
                .formatted(name, axis, weight, source);
    }

    private static long draft(String... criteria) {
        Integer version = post(criteria).statusCode(201).extract().path("version");
        return version;
    }

    private static ValidatableResponse post(String... criteria) {
        String joined = List.of(criteria).stream().collect(Collectors.joining(","));
        return Api.as(Roles.KAM_MANAGER)
                .body("""
                        {"criteria":[%s],"attractivenessThreshold":"5","strengthThreshold":"5","minimumCoverage":"0.6"}""".formatted(joined))
                .post("/key-account-criteria")
                .then();
    }

    private static ValidatableResponse activate(String role, long version, String etag) {
        return Api.as(role)
                .header("If-Match", etag)
                .post("/key-account-criteria/{version}/activate", version)
                .then();
    }

    private static void rate(UUID account, String criterion, String score, String on) {
        Api.as(Roles.KAM_MANAGER)
                .body("{\"criterion\":\"%s\",\"score\":\"%s\",\"ratedOn\":\"%s\",\"source\":\"survey\"}"
                        .formatted(criterion, score, on))
                .post("/key-account-ratings/{account}", account)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse read(UUID account, long version) {
        return Api.as(Roles.VIEWER)
                .get("/key-accounts/{account}?criteriaVersion={version}", account, version)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(long version, String more) {
        return Api.as(Roles.VIEWER)
                .get("/key-accounts?limit=1&quadrant=STRATEGIC&criteriaVersion=" + version + more)
                .then()
                .statusCode(200);
    }
}
