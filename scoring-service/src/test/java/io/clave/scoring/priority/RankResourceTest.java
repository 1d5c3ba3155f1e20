package io.clave.scoring.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.TestClock;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RankResourceTest {

    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theFoundingPairIsRankedByRelationshipAndNotByVolume() {
        UUID giant = Feed.anAccount("Giant", "STANDARD", false);
        UUID steady = aSteadyKeyAccount();

        rank(order("600k", giant, "60"), order("10k", steady, "1"))
                .statusCode(200)
                .body("asOf", is(today.toString()))
                .body("missingComponents", hasSize(2))
                .body("orders.orderId", contains("10k", "600k"))
                .body("orders.rank", contains(1, 2))
                .body("orders.volumeRank", contains(2, 1))
                .body("orders.score", contains("76.50", "25.25"))
                .body("orders.computedScore", contains("76.50", "25.25"))
                .body("orders[0].accountName", is("Steady"))
                .body("orders[0].cadenceState", is("ON_CADENCE"))
                .body("orders[1].customerClass", is("UNCLASSIFIED"))
                .body("orders[0].contributions.points", contains("25.00", "31.50", "10.00", "10.00", "0.00"))
                .body("orders[0].contributions.component", hasItem("RELATIONSHIP"))
                .body("orders[0].contributions[4].reason", is("It has waited 0 days."))
                .body("orders[0].override", nullValue());
    }

    @Test
    void theExampleOfTheContractIsWhatTheServiceAnswers() {
        String answer = rankBody(RankExamples.REQUEST).statusCode(200).extract().asString();

        assertThat(new JsonPath(answer).getMap("$"))
                .as(answer)
                .isEqualTo(new JsonPath(RankExamples.ANSWER).getMap("$"));
    }

    @Test
    void theExplanationSaysInWordsWhatTheContributionsSum() {
        UUID steady = aSteadyKeyAccount();

        rank(order("10k", steady, "1"), order("60k", Feed.anAccount("Loud", "STANDARD", false), "6"))
                .statusCode(200)
                .body("orders[0].erpCodes.sapDeliveryPriority", is("01"))
                .body("orders[0].erpCodes.sapBopStrategy", is("WIN"))
                .body(
                        "orders[0].explanation",
                        startsWith("Number 1 of 2, class A, with 76.50 of 100 points. 25.00 for tier: "))
                .body("orders[0].explanation", endsWith(" By quantity alone it would be number 2."));
    }

    @Test
    void theHistoryOfThePastDayCounts() {
        UUID steady = aSteadyKeyAccount();
        String asOf = today.minusMonths(60).minusDays(1).toString();

        rankBody("{\"asOf\":\"%s\",\"orders\":[%s]}".formatted(asOf, order("o", steady, "1")))
                .statusCode(200)
                .body("asOf", is(asOf))
                .body("orders[0].contributions[1].value", is("0.2"));
    }

    @Test
    void aDescribedRelationshipNeedsNoAccount() {
        rank(described(
                        "o",
                        "{\"tier\":\"KEY\",\"serviceLevelAgreement\":true,\"activePeriodRatio\":\"1\","
                                + "\"cadenceState\":\"ON_CADENCE\",\"tenureMonths\":60}"))
                .statusCode(200)
                .body("orders[0].score", is("76.50"))
                .body("orders[0].customerClass", nullValue());
    }

    @Test
    void anOrderOfAnUnknownAccountIsNamed() {
        UUID known = Feed.anAccount("Known", "KEY", false);

        rank(order("a", known, "1"), order("b", UUID.randomUUID(), "1"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1))
                .body("errors[0].pointer", is("/orders/1/accountId"))
                .body("errors[0].code", is("unknown-account"));
    }

    @Test
    void anOrderNamesEitherAnAccountOrARelationship() {
        rank(order("a", UUID.randomUUID(), "1").replaceFirst("\"accountId\":\"[^\"]*\",", ""))
                .statusCode(400)
                .body("errors[0].pointer", is("/orders/0"))
                .body("errors[0].code", is("one-of"));
    }

    @Test
    void theSameOrderTwiceIsRefused() {
        UUID account = Feed.anAccount("Twice", "KEY", false);

        rank(order("a", account, "1"), order("a", account, "2"))
                .statusCode(400)
                .body("errors[0].pointer", is("/orders/1/orderId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orders\":[]}",
                "{}",
                "{\"orders\":[null]}",
                "{\"orders\":[{\"orderId\":\"\",\"quantity\":\"1\"}]}",
                "{\"orders\":[{\"orderId\":\"a\",\"quantity\":\"-1\",\"receivedAt\":\"2026-01-01T00:00:00Z\"}]}",
                "{\"orders\":[{\"orderId\":\"a\",\"quantity\":1,\"receivedAt\":\"2026-01-01T00:00:00Z\"}]}",
                "{\"orders\":[{\"orderId\":\"a\",\"quantity\":\"1\",\"colour\":\"red\"}]}",
                "{\"asOf\":\"2999-01-01\",\"orders\":[]}",
                "{\"orders\":",
                "[]"
            })
    void aMalformedRequestIsRefusedWithItsFault(String body) {
        rankBody(body).statusCode(400).contentType("application/problem+json").body("errors.size()", is(errors(body)));
    }

    @Test
    void weightsOfTheRequestMustSumToOne() {
        String weights =
                "{\"tier\":\"1\",\"relationship\":\"0\",\"urgency\":\"0\",\"commitment\":\"0\",\"ageing\":\"%s\"}";
        UUID account = Feed.anAccount("Weighed", "MAJOR", false);
        String body = "{\"weights\":" + weights + ",\"orders\":[" + order("a", account, "1") + "]}";

        rankBody(body.formatted("0")).statusCode(200).body("orders[0].score", is("66.00"));
        rankBody(body.formatted("0.1"))
                .statusCode(400)
                .body("errors[0].pointer", is("/weights"))
                .body("errors[0].detail", containsString("not to 1.1"));
    }

    @Test
    void thousandsOfOrdersAreRankedInOneCall() {
        UUID account = aSteadyKeyAccount();
        String orders = IntStream.range(0, 10_000)
                .mapToObj(i -> order("o" + i, account, String.valueOf(i + 1)))
                .collect(Collectors.joining(","));

        List<Integer> ranks = rankBody("{\"orders\":[" + orders + "]}")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("orders.rank");

        assertThat(ranks).hasSize(10_000).doesNotHaveDuplicates();
        rankBody("{\"orders\":[" + orders + "," + order("one too many", account, "1") + "]}")
                .statusCode(400)
                .body("errors[0].pointer", is("/orders"));
    }

    @Test
    void anOverrideRanksTheOrderUntilItExpires() {
        UUID giant = Feed.anAccount("Giant", "STANDARD", false);
        UUID steady = aSteadyKeyAccount();
        String id = "giant-" + UUID.randomUUID();
        override(
                        Roles.KAM_MANAGER,
                        id,
                        "99.50",
                        "\"Line stands still.\"",
                        clock.instant().plusSeconds(3600))
                .statusCode(201)
                .body("author", is("boss"))
                .body("inForce", is(true));

        rank(order(id, giant, "600"), order("10k", steady, "1"))
                .statusCode(200)
                .body("orders.orderId", contains(id, "10k"))
                .body("orders.score", contains("99.50", "76.50"))
                .body("orders.computedScore", contains("25.25", "76.50"))
                .body("orders[0].override.author", is("boss"))
                .body("orders[0].override.reason", is("Line stands still."));
        clock.moveTo(clock.instant().plusSeconds(3601));
        rank(order(id, giant, "600"), order("10k", steady, "1"))
                .statusCode(200)
                .body("orders.orderId", contains("10k", id))
                .body("orders[1].override", nullValue());
    }

    @Test
    void theLastOfSeveralOverridesCounts() {
        UUID account = Feed.anAccount("Twice decided", "STANDARD", false);
        String id = "o-" + UUID.randomUUID();
        Instant end = clock.instant().plusSeconds(3600);
        override(Roles.KAM_MANAGER, id, "80", "\"first\"", end).statusCode(201);
        override(Roles.ADMIN, id, "10", "\"second\"", end).statusCode(201);

        rank(order(id, account, "1")).statusCode(200).body("orders[0].score", is("10.00"));
        Api.as(Roles.VIEWER)
                .queryParam("orderId", id)
                .get("/order-priorities/overrides")
                .then()
                .statusCode(200)
                .body("items.reason", contains("second", "first"))
                .body("next", nullValue());
    }

    @Test
    void anOverrideNeedsAReasonAnEndAndAScoreInRange() {
        Instant soon = clock.instant().plusSeconds(60);

        override(Roles.KAM_MANAGER, "o", "50", "null", soon).statusCode(400).body("errors[0].pointer", is("/reason"));
        override(Roles.KAM_MANAGER, "o", "50", "\" \"", soon).statusCode(400).body("errors[0].pointer", is("/reason"));
        override(Roles.KAM_MANAGER, "o", "100.01", "\"r\"", soon)
                .statusCode(400)
                .body("errors[0].pointer", is("/score"));
        override(Roles.KAM_MANAGER, "o", "-1", "\"r\"", soon).statusCode(400).body("errors[0].pointer", is("/score"));
        override(Roles.KAM_MANAGER, "o", "50", "\"r\"", clock.instant().minusSeconds(1))
                .statusCode(400)
                .body("errors[0].code", is("in-the-past"));
        override(Roles.KAM_MANAGER, "o", "50", "\"r\"", clock.instant().plus(91, ChronoUnit.DAYS))
                .statusCode(400)
                .body("errors[0].code", is("too-late"));
        Api.as(Roles.KAM_MANAGER)
                .body("{\"source\":\"sap\",\"orderId\":\"o\",\"score\":\"50\",\"reason\":\"r\"}")
                .post("/order-priorities/overrides")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/expiresAt"));
    }

    @Test
    void onlyManagersOverride() {
        for (String role : List.of(Roles.VIEWER, Roles.KAM, Roles.OPERATOR, Roles.ERP)) {
            override(role, "o", "50", "\"r\"", clock.instant().plusSeconds(60)).statusCode(403);
        }
        Api.as(Roles.ERP).body("{}").post("/order-priorities/rank").then().statusCode(403);
    }

    @Test
    void aRepeatedOverrideIsGivenOnce() {
        String id = "o-" + UUID.randomUUID();
        String body = overrideBody(id, "50", "\"once\"", clock.instant().plusSeconds(600));

        List<String> ids = Stream.of(1, 2)
                .map(call -> Api.as(Roles.KAM_MANAGER)
                        .header("Idempotency-Key", id)
                        .body(body)
                        .post("/order-priorities/overrides")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    private UUID aSteadyKeyAccount() {
        UUID account = Feed.anAccount("Steady", "KEY", true);
        Feed.sendAll(IntStream.rangeClosed(1, 60)
                .mapToObj(ago -> Order.of(account, today.minusMonths(ago), "10000.00", "HUF"))
                .toList());
        Feed.awaitPurchaseDays(account, 60);
        return account;
    }

    private static ValidatableResponse rank(String... orders) {
        return rankBody("{\"orders\":[" + String.join(",", orders) + "]}");
    }

    private static ValidatableResponse rankBody(String body) {
        return Api.as(Roles.KAM).body(body).post("/order-priorities/rank").then();
    }

    private String order(String id, UUID account, String quantity) {
        return """
                {"orderId":"%s","source":"sap","accountId":"%s","quantity":"%s","dueOn":"%s","receivedAt":"%s"}""".formatted(id, account, quantity, today.plusDays(15), clock.instant());
    }

    private String described(String id, String relationship) {
        return """
                {"orderId":"%s","relationship":%s,"quantity":"1","dueOn":"%s","receivedAt":"%s"}""".formatted(id, relationship, today.plusDays(15), clock.instant());
    }

    private static ValidatableResponse override(String role, String id, String score, String reason, Instant end) {
        return Api.as(role, "boss")
                .body(overrideBody(id, score, reason, end))
                .post("/order-priorities/overrides")
                .then();
    }

    private static String overrideBody(String id, String score, String reason, Instant end) {
        return """
                {"source":"sap","orderId":"%s","score":"%s","reason":%s,"expiresAt":"%s"}""".formatted(id, new BigDecimal(score).toPlainString(), reason, end);
    }

    /** An order without id, account and receipt has several faults; every other body has one. */
    private static int errors(String body) {
        return body.contains("\"orderId\":\"\"") ? 2 : 1;
    }
}
