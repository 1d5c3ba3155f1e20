package io.clave.scoring.whalecurve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** Each test has days of its own, on which nobody else orders. */
@QuarkusTest
class WhaleCurveResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate EXAMPLE = LocalDate.of(2013, 3, 2);
    private static final LocalDate PARTLY = LocalDate.of(2013, 4, 2);
    private static final LocalDate CONVERTED = LocalDate.of(2013, 5, 2);
    private static final LocalDate FAMILY = LocalDate.of(2013, 6, 2);

    @Test
    void theExampleOfTheContractIsWhatTheServiceAnswers() {
        List<String> margins = List.of("100.00", "60.00", "20.00", "-10.00", "-50.00");
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < margins.size(); i++) {
            UUID account = UUID.fromString("0c0c0c00-0000-4000-8000-00000000100" + i);
            Feed.sendAccount(account, 1, "Account " + i, "KEY", false);
            Feed.awaitAccount(account, "Account " + i);
            orders.add(Order.of(account, EXAMPLE, "200.00", "EUR").leaving(margins.get(i)));
        }
        orders.add(Order.of(UUID.randomUUID(), EXAMPLE, "250.00", "EUR"));
        Feed.sendAll(orders);

        awaitAnswer(EXAMPLE, "currencies[0].marginMissing.accounts", is(1));
        awaitAnswer(EXAMPLE, "currencies[0].accounts", is(5));

        String answer = answer(EXAMPLE).extract().asString();
        assertThat(new JsonPath(answer).getMap("$"))
                .as(answer)
                .isEqualTo(new JsonPath(WhaleCurveExamples.ANSWER).getMap("$"));
    }

    @Test
    void anAccountOfWhichOneMarginIsMissingIsOnNoCurve() {
        UUID account = UUID.randomUUID();
        Feed.sendAll(List.of(
                Order.of(account, PARTLY, "40.00", "EUR").leaving("10.00"), Order.of(account, PARTLY, "60.00", "EUR")));

        awaitAnswer(PARTLY, "currencies[0].marginMissing.revenue.amount", is("100.00"));

        answer(PARTLY)
                .body("currencies[0].accounts", is(0))
                .body("currencies[0].margin.amount", is("0.00"))
                .body("currencies[0].coverage", is(0.0f))
                .body("currencies[0].peak.marginShare", nullValue())
                .body("currencies[0].curve", empty())
                .body("currencies[0].best", empty());
    }

    @Test
    void whereARateIsKnownTheMarginOfTheReportingCurrencyCounts() {
        Feed.send(Order.of(UUID.randomUUID(), CONVERTED, "1000.00", "CZK")
                .worth("40.00", "EUR")
                .leaving("12.50"));

        awaitAnswer(CONVERTED, "currencies.currency", contains("EUR"));

        answer(CONVERTED).body("currencies[0].margin.amount", is("12.50"));
    }

    @Test
    void aFamilyCountsAsOneAndItsLossIsNotHidden() {
        UUID parent = Feed.anAccount("Whale", "KEY", false);
        UUID child = UUID.randomUUID();
        Feed.sendChild(child, 1, "Calf", parent);
        Feed.awaitAccount(child, "Calf");
        Feed.sendAll(List.of(
                Order.of(parent, FAMILY, "40.00", "EUR").leaving("10.00"),
                Order.of(child, FAMILY, "60.00", "EUR").leaving("-30.00"),
                Order.of(UUID.randomUUID(), FAMILY, "60.00", "EUR").leaving("50.00")));

        awaitAnswer(FAMILY, "currencies[0].margin.amount", is("30.00"));

        answer(FAMILY)
                .body("currencies[0].accounts", is(2))
                .body("currencies[0].peak.margin.amount", is("50.00"))
                .body("currencies[0].losing.accounts", is(1))
                .body("currencies[0].losing.margin.amount", is("-20.00"))
                .body("currencies[0].worst.name", contains("Whale"))
                .body("currencies[0].worst.revenue.amount", contains("100.00"));
    }

    private static void awaitAnswer(LocalDate day, String path, Matcher<?> matcher) {
        await().atMost(PATIENCE).untilAsserted(() -> answer(day).body(path, matcher));
    }

    private static ValidatableResponse answer(LocalDate day) {
        return Api.as(Roles.VIEWER)
                .get("/portfolio/whale-curve?from={from}&asOf={asOf}", day.toString(), day.toString())
                .then()
                .statusCode(200);
    }
}
