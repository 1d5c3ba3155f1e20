package io.clave.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.clave.scoring.testing.TestModel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an active model adds to the score of an account. */
@QuarkusTest
class ModelScoreTest {

    private static final String SGD = "SGD";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonPathConfig ALL_DIGITS = new JsonPathConfig(NumberReturnType.BIG_DECIMAL);

    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    @Inject
    TestModel model;

    @AfterEach
    void retireTheModel() {
        model.retire();
    }

    @Test
    void anAccountHasTheSameFiguresAloneAndInTheListToTheLastDigit() {
        UUID account = aFortnightlyBuyer();

        String version = model.activate("MBG_CNBD_K", 2, true);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(listed(account).getString("modelVersion")).isEqualTo(version));
        JsonPath listed = listed(account);
        JsonPath alone = score(account, null).extract().jsonPath(ALL_DIGITS);
        assertThat(alone.getString("model.version")).isEqualTo(version);
        for (String figure : List.of("pAlive", "expectedOrders", "pOrder")) {
            assertThat(alone.<BigDecimal>get("model." + figure)).isEqualTo(listed.<BigDecimal>get(figure));
        }
        assertThat(alone.getString("model.clv.amount.amount")).isEqualTo(listed.getString("clv.amount"));
        assertThat(alone.getString("model.clv.valueBasis")).isEqualTo("REVENUE_PROXY");
        assertThat(alone.getString("model.clv.spendBasis")).isEqualTo("GAMMA_GAMMA");
        assertThat(alone.<BigDecimal>get("model.pAliveInterval.standardError")).isPositive();
        assertThat(alone.getString("verdict.outcome")).isEqualTo("AGREE");
        assertThat(alone.getBoolean("model.lifetime.censored")).isTrue();
    }

    @Test
    void aNewModelIsToldOf() {
        UUID account = aFortnightlyBuyer();

        String version = model.activate("BG_NBD", 1, true);

        await().atMost(PATIENCE).untilAsserted(() -> {
            List<Received> events = TestTopics.received(
                    ScoreChange.TOPIC, event -> account.toString().equals(event.key()));
            Received last = events.get(events.size() - 1);
            JsonPath change = JsonPath.from(last.text());
            assertThat(change.getString("modelVersion")).isEqualTo(version);
            assertThat(change.<String>getList("changed")).contains("modelVersion");
            assertThat(change.getString("clv.currency")).isEqualTo(SGD);
            EventSchemas.assertValid("scoring-score.v1", last.value());
        });
    }

    @Test
    void aVersionThatHasNotSeenAccountsLeaveClaimsNoPAlive() {
        UUID account = aFortnightlyBuyer();

        model.activate("MBG_NBD", 1, false);

        score(account, null)
                .body("model.dropoutIdentifiable", is(false))
                .body("model.pAlive", nullValue())
                .body("model.lifetime", nullValue())
                .body("verdict.estimates.find { it.estimator == 'MODEL' }.opinion", is("NONE"));
    }

    @Test
    void withoutAModelTheScoreSaysWhy() {
        UUID account = aFortnightlyBuyer();

        score(account, null)
                .body("model", nullValue())
                .body("modelMissing", is("NO_ACTIVE_MODEL"))
                .body("modelVersion", is("rules-1"));
    }

    @Test
    void aPastDayIsScoredByTheModelInForceOnThatDay() {
        UUID account = UUID.randomUUID();
        Feed.sendAll(IntStream.range(0, 8)
                .mapToObj(i -> Order.of(account, today.minusDays(500L - 7 * i), "50.00", SGD))
                .toList());
        Feed.awaitPurchaseDays(account, 8);
        LocalDate day = today.minusDays(400);
        String version = model.wasInForce(
                "MBG_NBD",
                1,
                day.atTime(8, 0).toInstant(ZoneOffset.UTC),
                day.plusDays(1).atTime(8, 0).toInstant(ZoneOffset.UTC));

        score(account, day)
                .body("modelVersion", is(version))
                .body("model.version", is(version))
                .body("metrics.purchaseDays.value", is(8f));
        score(account, day.minusDays(1)).body("modelVersion", is("rules-1"));
        score(account, day.plusDays(1)).body("modelVersion", is("rules-1"));
    }

    @Test
    void whatIfWithoutChangesIsTheScoreAndAMarginScalesIt() {
        UUID account = aFortnightlyBuyer();
        model.activate("MBG_CNBD_K", 2, true);

        String clv = score(account, null).extract().jsonPath().getString("model.clv.amount.amount");

        whatIf(account, Map.of())
                .statusCode(200)
                .body("value.amount", is(clv))
                .body("assumptions.retentionModel", is("MODEL"))
                .body("assumptions.annualDiscount", is(0.15f))
                .body("assumptions.horizonMonths", nullValue());
        BigDecimal half = money(whatIf(account, Map.of("marginRatio", 0.5)), "value.amount");
        assertThat(half.multiply(BigDecimal.valueOf(2))
                        .subtract(new BigDecimal(clv))
                        .abs())
                .isLessThanOrEqualTo(new BigDecimal("0.01"));
        assertThat(money(whatIf(account, Map.of("horizonMonths", 12)), "value.amount"))
                .isLessThan(new BigDecimal(clv));
        assertThat(money(whatIf(account, Map.of("costToServePerYear", "100.00")), "value.amount"))
                .isLessThan(new BigDecimal(clv));
        assertThat(money(whatIf(account, Map.of()), "standardError.amount")).isPositive();
    }

    @Test
    void whatIfRefusesWhatHasNoBoundOrNoSense() {
        UUID account = aFortnightlyBuyer();

        whatIf(account, Map.of("retentionModel", "CONSTANT", "annualRetention", 1, "annualDiscount", 0))
                .statusCode(400)
                .body("errors[0].pointer", is("/annualRetention"))
                .body("errors[0].code", is("no-finite-value"));
        whatIf(account, Map.of("retentionModel", "CONSTANT"))
                .statusCode(400)
                .body("errors[0].pointer", is("/annualRetention"));
        whatIf(account, Map.of("marginRatio", 1.5)).statusCode(400).body("errors.pointer", hasItem("/marginRatio"));
        whatIf(account, Map.of("horizonMonths", 0)).statusCode(400).body("errors.pointer", hasItem("/horizonMonths"));
        whatIf(account, Map.of()).statusCode(422).body("type", is("urn:problem:no-lifetime-value"));
        whatIf(UUID.randomUUID(), Map.of()).statusCode(404);
        whatIf(account, Map.of("retentionModel", "CONSTANT", "annualRetention", 0.8))
                .statusCode(200)
                .body("assumptions.firstMargin", is("END_OF_YEAR"))
                .body("standardError", nullValue());
    }

    @Test
    void theCausesOfAChangeSumExactlyToIt() {
        UUID account = aFortnightlyBuyer();

        JsonPath changes = Api.as(Roles.VIEWER)
                .queryParam("since", today.minusDays(30).toString())
                .get("/accounts/{id}/score/changes", account)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        BigDecimal sum = changes.<String>getList("value.contributions.amount.amount").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(changes.getString("value.measure")).isEqualTo("NET_REVENUE");
        assertThat(sum).isEqualByComparingTo(changes.getString("value.difference.amount"));
        assertThat(changes.getInt("now.purchaseDays")).isGreaterThan(changes.getInt("then.purchaseDays"));
        Api.as(Roles.VIEWER).get("/accounts/{id}/score/changes", account).then().statusCode(400);
        Api.as(Roles.VIEWER)
                .queryParam("since", today.plusDays(2).toString())
                .get("/accounts/{id}/score/changes", account)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("since"));
    }

    private UUID aFortnightlyBuyer() {
        UUID account = UUID.randomUUID();
        Feed.sendAll(IntStream.range(0, 15)
                .mapToObj(i -> Order.of(account, today.minusDays(3 + 14L * i), 40 + i + ".00", SGD))
                .toList());
        Feed.awaitPurchaseDays(account, 15);
        return account;
    }

    private static ValidatableResponse whatIf(UUID account, Map<String, Object> scenario) {
        return Api.as(Roles.VIEWER)
                .body(scenario)
                .post("/accounts/{id}/clv/what-if", account)
                .then();
    }

    private static BigDecimal money(ValidatableResponse answer, String path) {
        return new BigDecimal(answer.statusCode(200).extract().jsonPath().getString(path));
    }

    private static ValidatableResponse score(UUID account, @Nullable LocalDate asOf) {
        var request = Api.as(Roles.VIEWER);
        if (asOf != null) {
            request.queryParam("asOf", asOf.toString());
        }
        return request.get("/accounts/{id}/score", account).then().statusCode(200);
    }

    private static JsonPath listed(UUID account) {
        JsonPath page = Api.as(Roles.VIEWER)
                .queryParam("currency", SGD)
                .queryParam("sort", "-clv")
                .queryParam("limit", 200)
                .get("/scores")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(ALL_DIGITS);
        page.setRootPath("items.find { it.accountId == '" + account + "' }");
        return page;
    }
}
