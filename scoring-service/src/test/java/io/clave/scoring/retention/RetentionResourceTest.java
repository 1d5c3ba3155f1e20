package io.clave.scoring.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each test has months of its own, in which nobody else orders. */
@QuarkusTest
class RetentionResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate EXAMPLE = LocalDate.of(2011, 2, 28);
    private static final LocalDate PARTLY = LocalDate.of(2011, 4, 30);
    private static final LocalDate SEVERAL = LocalDate.of(2011, 6, 30);

    @Test
    void theExampleOfTheContractIsWhatTheServiceAnswers() {
        List<Order> orders = new ArrayList<>();
        bought(orders, "80.00", null);
        bought(orders, "120.00", "100.00");
        bought(orders, "300.00", "450.00");
        bought(orders, "500.00", "500.00");
        bought(orders, null, "70.00");
        Feed.sendAll(orders);

        awaitAnswer(EXAMPLE, "currencies[0].revenue.start.amount", is("1000.00"));
        awaitAnswer(EXAMPLE, "currencies[0].revenue.netRetention", is(1.05f));
        awaitAnswer(EXAMPLE, "currencies[0].revenue.contraction.accounts", is(1));
        awaitAnswer(EXAMPLE, "currencies[0].gained.accounts", is(1));

        String answer = answer(EXAMPLE).extract().asString();
        assertThat(new JsonPath(answer).getMap("$"))
                .as(answer)
                .isEqualTo(new JsonPath(RetentionExamples.ANSWER).getMap("$"));
    }

    @Test
    void anAccountOfWhichAMarginIsMissingIsInTheRetentionOfRevenueAlone() {
        UUID known = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();
        LocalDate before = PARTLY.minusMonths(1);
        Feed.sendAll(List.of(
                Order.of(known, before, "100.00", "EUR").leaving("40.00"),
                Order.of(known, PARTLY, "100.00", "EUR").leaving("30.00"),
                Order.of(unknown, before, "200.00", "EUR").leaving("50.00"),
                Order.of(unknown, PARTLY, "100.00", "EUR")));

        awaitAnswer(PARTLY, "currencies[0].revenue.start.amount", is("300.00"));
        awaitAnswer(PARTLY, "currencies[0].margin.unknown", is(1));
        awaitAnswer(PARTLY, "currencies[0].margin.netRetention", is(0.75f));

        answer(PARTLY)
                .body("currencies[0].revenue.accounts", is(2))
                .body("currencies[0].margin.accounts", is(1))
                .body("currencies[0].margin.start.amount", is("40.00"));
    }

    @Test
    void anAccountThatChangedItsCurrencyIsLeftOut() {
        UUID account = UUID.randomUUID();
        Feed.sendAll(List.of(
                Order.of(account, SEVERAL.minusMonths(1), "10.00", "EUR"), Order.of(account, SEVERAL, "9.00", "CZK")));

        awaitAnswer(SEVERAL, "leftOut[0].revenue.amount", contains("9.00", "10.00"));

        answer(SEVERAL).body("currencies.size()", is(0)).body("leftOut[0].accounts", is(1));
    }

    @Test
    void aPeriodHasOneToSixtyMonths() {
        Api.as(Roles.VIEWER).get("/portfolio/retention?months=0").then().statusCode(400);
        Api.as(Roles.VIEWER).get("/portfolio/retention?months=61").then().statusCode(400);
    }

    /** An account with an order in either period or in both. */
    private static void bought(List<Order> orders, @Nullable String before, @Nullable String after) {
        UUID account = UUID.randomUUID();
        if (before != null) {
            orders.add(Order.of(account, EXAMPLE.minusMonths(1), before, "EUR").leaving("10.00"));
        }
        if (after != null) {
            orders.add(Order.of(account, EXAMPLE, after, "EUR").leaving("8.00"));
        }
    }

    private static void awaitAnswer(LocalDate asOf, String path, Matcher<?> matcher) {
        await().atMost(PATIENCE).untilAsserted(() -> answer(asOf).body(path, matcher));
    }

    private static ValidatableResponse answer(LocalDate asOf) {
        return Api.as(Roles.VIEWER)
                .get("/portfolio/retention?months=1&asOf={asOf}", asOf.toString())
                .then()
                .statusCode(200);
    }
}
