package io.clave.scoring.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DataQualityTest {

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final Instant noon = Instant.parse("2026-01-05T12:00:00.123456Z");

    @Test
    void aScoreSaysThatItsOrdersWereNotGradedYet() {
        UUID account = Feed.anAccount("Ungraded", "KEY", false);

        get("/accounts/" + account + "/score")
                .body("dataQuality.grade", nullValue())
                .body("dataQuality.missing", is("NOT_GRADED_YET"))
                .body("dataQuality.faults", empty())
                .body("dataQuality.computedAt", nullValue());
    }

    @Test
    void theGradeTravelsWithEveryAnswerAboutTheAccount() {
        UUID account = aBuyer("ZMW");

        Feed.sendGrade(account, "D", "QUARANTINED_ORDERS", noon);

        awaitGrade(account, "D");
        get("/accounts/" + account + "/score")
                .body("dataQuality.missing", nullValue())
                .body("dataQuality.faults", contains("QUARANTINED_ORDERS"))
                .body("dataQuality.computedAt", is(noon.toString()));
        get("/accounts/" + account + "/score?asOf=" + today.minusDays(1)).body("dataQuality.grade", is("D"));
        get("/scores?currency=ZMW").body("items.dataQuality.grade", contains("D"));
        get("/accounts/" + account + "/score/changes?since=" + today.minusDays(1))
                .body("dataQuality.grade", is("D"));
        get("/portfolio/summary").body(ofGradeD(), greaterThanOrEqualTo(1));
        get("/portfolio/summary?asOf=" + today.minusDays(1)).body(ofGradeD(), greaterThanOrEqualTo(1));
        post("/accounts/" + account + "/clv/what-if", Map.of("retentionModel", "CONSTANT", "annualRetention", 0.8))
                .body("dataQuality.grade", is("D"));
        post("/order-priorities/rank", Map.of("orders", List.of(toRank(account))))
                .body("orders.dataQuality.grade", contains("D"));
    }

    @Test
    void whatIsKeptOfAScoreKeepsTheGradeOfItsTime() {
        UUID account = Feed.anAccount("Kept", "KEY", false);
        Feed.sendGrade(account, "B", "REVISION_GAPS", noon);
        awaitGrade(account, "B");

        Feed.send(Order.of(account, today.minusDays(2), "5.00", "MWK"));
        Feed.awaitPurchaseDays(account, 1);
        Feed.sendGrade(account, "A", "REVISION_GAPS", noon.plusSeconds(1));
        awaitGrade(account, "A");

        get("/accounts/" + account + "/score-history").body("items[0].dataQualityGrade", is("B"));
    }

    @Test
    void anEarlierGradeNeverOverwritesALaterOne() {
        UUID account = Feed.anAccount("Regraded", "KEY", false);

        Feed.sendGrade(account, null, "REVISION_GAPS", noon);
        Feed.sendGrade(account, "E", "MISSING_RATES", noon.minusSeconds(1));
        UUID next = Feed.anAccount("After it", "KEY", false);
        Feed.sendGrade(next, "A", "MISSING_RATES", noon);

        awaitGrade(next, "A");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("/accounts/" + account + "/score")
                        .body("dataQuality.grade", nullValue())
                        .body("dataQuality.missing", is("NO_RECENT_ORDERS"))
                        .body("dataQuality.computedAt", is(noon.toString())));
    }

    private UUID aBuyer(String currency) {
        UUID account = Feed.anAccount("Graded " + currency, "KEY", false);
        for (int months = 1; months <= 14; months++) {
            Feed.send(Order.of(account, today.minusMonths(months), "100.00", currency));
        }
        Feed.awaitPurchaseDays(account, 14);
        return account;
    }

    private Map<String, Object> toRank(UUID account) {
        return Map.of(
                "orderId", "R-1",
                "source", "sap",
                "accountId", account.toString(),
                "quantity", "1",
                "receivedAt", today.minusDays(1) + "T00:00:00Z");
    }

    private static String ofGradeD() {
        return "dataQuality.find { it.grade == 'D' }.accounts";
    }

    private static void awaitGrade(UUID account, String grade) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("/accounts/" + account + "/score").body("dataQuality.grade", is(grade)));
    }

    private static ValidatableResponse get(String path) {
        return Api.as(Roles.VIEWER).get(path).then().statusCode(200);
    }

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return Api.as(Roles.KAM).body(body).post(path).then().statusCode(200);
    }
}
