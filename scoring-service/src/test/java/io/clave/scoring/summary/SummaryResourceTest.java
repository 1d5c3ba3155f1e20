package io.clave.scoring.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.scoring.testing.TestModel;
import io.clave.scoring.testing.TestPortfolio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SummaryResourceTest {

    private static final String OURS = "PLN";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    @Inject
    TestModel model;

    @BeforeEach
    void retireAnyModel() {
        model.retire();
    }

    @Test
    void todayAndYesterdayShowTheSamePortfolioUnlessSomethingHappened() {
        TestPortfolio.of(OURS, today);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(revenue(summary(null), "TRUE_FRIEND")).isEqualTo("379440.00"));

        JsonPath now = summary(null);
        JsonPath yesterday = summary(today.minusDays(1));

        for (String customerClass : new String[] {"TRUE_FRIEND", "BUTTERFLY", "BARNACLE", "STRANGER", "UNCLASSIFIED"}) {
            assertThat(revenue(yesterday, customerClass)).isEqualTo(revenue(now, customerClass));
        }
        assertThat(revenue(now, "BUTTERFLY")).isEqualTo("600000.00");
        assertThat(revenue(now, "STRANGER")).isEqualTo("8160.00");
        assertThat(threshold(now, "portfolioSize")).isEqualTo("10");
        assertThat(threshold(yesterday, "portfolioSize")).isEqualTo("10");
        assertThat(threshold(yesterday, "medianValue.amount")).isEqualTo(threshold(now, "medianValue.amount"));
        assertThat(threshold(now, "version")).isNotNull();
        assertThat(threshold(yesterday, "version")).isNull();
    }

    @Test
    void longAgoThereWasNobody() {
        JsonPath then = summary(LocalDate.of(1990, 1, 1));

        assertThat(then.getInt("accounts")).isZero();
        assertThat(then.<Integer>getList("classes.accounts")).containsExactly(0, 0, 0, 0, 0);
        assertThat(then.<String>getList("classes.customerClass"))
                .containsExactly("TRUE_FRIEND", "BUTTERFLY", "BARNACLE", "STRANGER", "UNCLASSIFIED");
        assertThat(then.getList("thresholds")).isEmpty();
    }

    @Test
    void classesCadencesAndReasonsEachCountEveryAccountOnce() {
        JsonPath now = summary(null);

        int accounts = now.getInt("accounts");
        assertThat(sum(now, "classes.accounts")).isEqualTo(accounts);
        assertThat(sum(now, "cadenceStates.accounts")).isEqualTo(accounts);
        assertThat(sum(now, "unclassifiedReasons.accounts"))
                .isEqualTo(now.getInt("classes.find { it.customerClass == 'UNCLASSIFIED' }.accounts"));
    }

    @Test
    void tomorrowIsRefused() {
        Api.as(Roles.VIEWER)
                .queryParam("asOf", today.plusDays(2).toString())
                .get("/portfolio/summary")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("asOf"));
    }

    private static JsonPath summary(@Nullable LocalDate asOf) {
        var request = Api.as(Roles.VIEWER);
        if (asOf != null) {
            request.queryParam("asOf", asOf.toString());
        }
        return request.get("/portfolio/summary")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static @Nullable String revenue(JsonPath summary, String customerClass) {
        return summary.getString("classes.find { it.customerClass == '" + customerClass
                + "' }.revenue.find { it.currency == '" + OURS + "' }?.amount");
    }

    private static @Nullable String threshold(JsonPath summary, String member) {
        return summary.getString("thresholds.find { it.currency == '" + OURS + "' }." + member);
    }

    private static int sum(JsonPath summary, String path) {
        return summary.<Integer>getList(path).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
