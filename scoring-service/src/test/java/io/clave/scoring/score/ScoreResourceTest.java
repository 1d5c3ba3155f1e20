package io.clave.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.scoring.testing.TestModel;
import io.clave.scoring.testing.TestPortfolio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScoreResourceTest {

    private static @Nullable TestPortfolio known;

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private TestPortfolio portfolio =
            new TestPortfolio("", new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), new UUID(0, 0));

    @Inject
    TestModel model;

    @BeforeEach
    void tellOfThePortfolioOnce() {
        model.retire();
        if (known == null) {
            known = TestPortfolio.of("CHF", today);
        }
        portfolio = known;
    }

    @Test
    void theSteadyBuyerIsATrueFriendAndTheOldGiantAButterfly() {
        awaitThresholds();

        score(portfolio.friend())
                .body("customerClass", is("TRUE_FRIEND"))
                .body("unclassifiedReason", nullValue())
                .body("cadenceState", is("ON_CADENCE"))
                .body("modelVersion", is("rules-1"))
                .body("monetary.amount", is("360000.00"))
                .body("classification.valueBasis", is("REVENUE_PROXY"))
                .body("classification.actions", hasItem("Delight, nurture, defend and retain the account."))
                .body("classification.value.high", is(true))
                .body("classification.value.threshold.amount", is("5400.00"))
                .body("classification.value.distance.amount", is("354600.00"))
                .body("classification.value.ratio", is(66.6667f))
                .body("classification.lifetime.isLong", is(true))
                .body("classification.lifetime.intervalBasis", is("OWN"))
                .body("classification.thresholds.portfolioSize", is(TestPortfolio.CLASSIFIED))
                .body("classification.thresholds.version", notNullValue())
                .body("classification.explanation", containsString("(high value)"))
                .body("regularity.regularityClass", is("X"));
        score(portfolio.giant())
                .body("customerClass", is("BUTTERFLY"))
                .body("cadenceState", is("INSUFFICIENT_HISTORY"))
                .body("classification.lifetime.intervalBasis", is("PORTFOLIO"))
                .body("classification.lifetime.isLong", is(false));
        score(portfolio.small()).body("customerClass", is("STRANGER"));
        score(portfolio.fresh())
                .body("customerClass", is("UNCLASSIFIED"))
                .body("unclassifiedReason", is("HISTORY_TOO_SHORT"))
                .body("classification.value", nullValue());
    }

    @Test
    void everyMetricSaysItsWindowAndItsInputs() {
        score(portfolio.friend())
                .body("metrics.recencyDays.from", is(today.minusMonths(60).toString()))
                .body("metrics.recencyDays.to", is(today.toString()))
                .body("metrics.purchaseDays.value", is(60f))
                .body("metrics.purchaseDays.inputs", is(60))
                .body("metrics.tenureMonths.value", is(60f))
                .body("metrics.activePeriodRatio.value", is(1f))
                .body("metrics.activePeriodRatio.inputs", is(60))
                .body("metrics.monetary.amounts[0].amount", is("600000.00"))
                .body("metrics.averagePurchase.amounts[0].amount", is("10000.00"))
                .body("metrics.growth.byCurrency[0].yearBefore.amount", is("120000.00"))
                .body("metrics.growth.inputs", is(23))
                .body("metrics.medianIntervalDays.inputs", is(59));
    }

    @Test
    void aPastDayIsScoredByTheOrdersUpToThatDay() {
        LocalDate then = today.minusMonths(30);

        Api.as(Roles.VIEWER)
                .queryParam("asOf", then.toString())
                .get("/accounts/{id}/score", portfolio.friend())
                .then()
                .statusCode(200)
                .body("asOf", is(then.toString()))
                .body("metrics.purchaseDays.value", is(31f))
                .body("unclassifiedReason", is("PORTFOLIO_TOO_SMALL"))
                .body("classification.thresholds.portfolioSize", is(6))
                .body("classification.thresholds.version", nullValue());
    }

    @Test
    void aPastDayIsComparedWithThePortfolioOfThatDay() {
        LocalDate yesterday = today.minusDays(1);

        Api.as(Roles.VIEWER)
                .queryParam("asOf", yesterday.toString())
                .get("/accounts/{id}/score", portfolio.giant())
                .then()
                .statusCode(200)
                .body("customerClass", is("BUTTERFLY"))
                .body("classification.thresholds.portfolioSize", is(TestPortfolio.CLASSIFIED));
    }

    @Test
    void beforeItsFirstOrderAnAccountHadBoughtNothing() {
        Api.as(Roles.VIEWER)
                .queryParam("asOf", today.minusMonths(61).toString())
                .get("/accounts/{id}/score", portfolio.friend())
                .then()
                .statusCode(200)
                .body("unclassifiedReason", is("NO_PURCHASES"))
                .body("metrics", nullValue());
    }

    @Test
    void nobodyKnowsTheOrdersOfTomorrow() {
        Api.as(Roles.VIEWER)
                .queryParam("asOf", today.plusDays(2).toString())
                .get("/accounts/{id}/score", portfolio.friend())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", is("asOf"))
                .body("errors[0].code", is("in-the-future"));
    }

    @Test
    void anUnknownAccountHasNoScore() {
        Api.as(Roles.VIEWER)
                .get("/accounts/{id}/score", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:problem:account-not-found"));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "sort, price",
        "customerClass, FRIEND",
        "cadenceState, ASLEEP",
        "currency, euros",
        "limit, 0",
        "limit, 201",
        "limit, many",
        "cursor, forged",
        "colour, red"
    })
    void aFilterThatIsNotUnderstoodIsRefusedByName(String parameter, String value) {
        Api.as(Roles.VIEWER)
                .queryParam(parameter, value)
                .get("/scores")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", hasItem(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "01.02.2026"})
    void aDayThatIsNoDateIsRefused(String day) {
        Api.as(Roles.VIEWER)
                .queryParam("asOf", day)
                .get("/accounts/{id}/score", portfolio.friend())
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("asOf"));
    }

    @Test
    void scoresAreListedByValueWithinTheirCurrency() {
        JsonPath page = list("-value", 3, null);

        assertThat(page.<String>getList("items.accountName"))
                .startsWith("CHF giant", "CHF friend")
                .hasSize(3);
        assertThat(page.getString("items[0].monetary.amount")).isEqualTo("600000.00");
        assertThat(list("value", 1, null).getString("items[0].accountName")).isEqualTo("CHF fresh");
    }

    @Test
    void scoresAreListedByTheTimeOfSilence() {
        assertThat(list("recency", 1, null).getString("items[0].accountName")).isEqualTo("CHF fresh");
        assertThat(list("-recency", 1, null).getString("items[0].accountName")).isEqualTo("CHF giant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name", "-name", "value", "-value", "recency", "-recency", "clv", "-expectedOrders", "pOrder"})
    void pagesMissNothingAndRepeatNothing(String sort) {
        List<String> all = list(sort, 200, null).getList("items.accountId");

        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = list(sort, 2, cursor);
            paged.addAll(page.getList("items.accountId"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(paged).hasSize(TestPortfolio.CLASSIFIED + 1).containsExactlyElementsOf(all);
    }

    @Test
    void aCursorIsValidForItsOwnFilterOnly() {
        String cursor = list("name", 2, null).getString("next");

        Api.as(Roles.VIEWER)
                .queryParam("currency", "CHF")
                .queryParam("sort", "value")
                .queryParam("cursor", cursor)
                .get("/scores")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("cursor"));
    }

    @Test
    void scoresAreFilteredByClassAndCadence() {
        awaitThresholds();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.as(Roles.VIEWER)
                        .queryParam("currency", "CHF")
                        .queryParam("customerClass", "BUTTERFLY")
                        .queryParam("cadenceState", "INSUFFICIENT_HISTORY")
                        .get("/scores")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .body("items[0].accountId", is(portfolio.giant().toString()))
                        .body("items.customerClass", everyItem(is("BUTTERFLY"))));
    }

    @Test
    void onlyReadersMayRead() {
        Api.as(Roles.ERP)
                .get("/accounts/{id}/score", portfolio.friend())
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        Api.as(Roles.ERP).get("/scores").then().statusCode(403);
        Api.anonymous().get("/scores").then().statusCode(401);
    }

    private JsonPath list(String sort, int limit, @Nullable String cursor) {
        var request = Api.as(Roles.VIEWER)
                .queryParam("currency", "CHF")
                .queryParam("sort", sort)
                .queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/scores").then().statusCode(200).extract().jsonPath();
    }

    private void awaitThresholds() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> score(portfolio.friend())
                        .body("classification.thresholds.portfolioSize", is(TestPortfolio.CLASSIFIED)));
    }

    private static ValidatableResponse score(UUID account) {
        return Api.as(Roles.VIEWER).get("/accounts/{id}/score", account).then().statusCode(200);
    }
}
