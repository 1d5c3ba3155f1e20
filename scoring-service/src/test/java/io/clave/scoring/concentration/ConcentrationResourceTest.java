package io.clave.scoring.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** Each test has days of its own, on which nobody else orders. */
@QuarkusTest
class ConcentrationResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate EXAMPLE = LocalDate.of(2015, 3, 2);
    private static final LocalDate FAMILY = LocalDate.of(2015, 4, 2);
    private static final LocalDate SEVERAL = LocalDate.of(2015, 5, 2);
    private static final LocalDate RETURNED = LocalDate.of(2015, 6, 2);
    private static final LocalDate REPARENTED = LocalDate.of(2015, 7, 2);

    @Test
    void theExampleOfTheContractIsWhatTheServiceAnswers() {
        UUID largest = UUID.fromString("0c0c0c00-0000-4000-8000-000000000050");
        UUID second = UUID.fromString("0c0c0c00-0000-4000-8000-000000000030");
        UUID third = UUID.fromString("0c0c0c00-0000-4000-8000-000000000020");
        account(largest, "Fifty");
        account(second, "Thirty");
        account(third, "Twenty");
        UUID returner = UUID.randomUUID();
        Feed.sendAll(List.of(
                Order.of(largest, EXAMPLE, "40000.00", "CZK").worth("40000.00", "EUR"),
                Order.of(largest, EXAMPLE.plusDays(1), "10000.00", "EUR"),
                Order.of(second, EXAMPLE, "30000.00", "EUR"),
                Order.of(third, EXAMPLE, "20000.00", "EUR"),
                credit(returner, EXAMPLE, "-500.00")));

        awaitAnswer(EXAMPLE, "currencies[0].net.revenueBelowZero.amount", is("-500.00"));
        awaitAnswer(EXAMPLE, "currencies[0].net.revenue.amount", is("100000.00"));

        String answer = answer(EXAMPLE).extract().asString();
        assertThat(new JsonPath(answer).getMap("$")).isEqualTo(new JsonPath(ConcentrationExamples.ANSWER).getMap("$"));
    }

    @Test
    void accountsCountAtTheirUltimateParent() {
        UUID parent = Feed.anAccount("Family", "KEY", false);
        UUID child = UUID.randomUUID();
        UUID grandchild = UUID.randomUUID();
        UUID other = Feed.anAccount("Other", "KEY", false);
        Feed.sendChild(child, 1, "Child", parent);
        Feed.sendChild(grandchild, 1, "Grandchild", child);
        Feed.awaitAccount(child, "Child");
        Feed.awaitAccount(grandchild, "Grandchild");
        Feed.sendAll(List.of(
                Order.of(other, FAMILY, "50.00", "EUR"),
                Order.of(child, FAMILY, "30.00", "EUR"),
                Order.of(grandchild, FAMILY, "20.01", "EUR")));

        awaitAnswer(FAMILY, "currencies[0].net.revenue.amount", is("100.01"));

        answer(FAMILY)
                .body("currencies[0].net.accounts", is(2))
                .body("currencies[0].net.majorAccounts.accountId", contains(parent.toString(), other.toString()))
                .body("currencies[0].net.majorAccounts.name", contains("Family", "Other"))
                .body("currencies[0].net.majorAccounts.buyingAccounts", contains(2, 1))
                .body("currencies[0].net.figures.band", is("CONCENTRATED"));
    }

    @Test
    void subsidiariesThatFoundAParentStayAloneInThePeriodBefore() {
        UUID parent = Feed.anAccount("Holding", "KEY", false);
        UUID first = Feed.anAccount("First", "STANDARD", false);
        UUID second = Feed.anAccount("Second", "STANDARD", false);
        Instant moved = REPARENTED.plusMonths(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Feed.sendChild(first, 2, "First of Holding", parent, moved);
        Feed.sendChild(second, 2, "Second of Holding", parent, moved);
        Feed.awaitAccount(first, "First of Holding");
        Feed.awaitAccount(second, "Second of Holding");
        LocalDate later = REPARENTED.plusMonths(1);
        Feed.sendAll(Stream.of(REPARENTED, later)
                .flatMap(day -> Stream.of(
                        Order.of(first, day, "6.00", "EUR"),
                        Order.of(second, day, "6.00", "EUR"),
                        Order.of(UUID.randomUUID(), day, "88.00", "EUR")))
                .toList());

        awaitAnswer(REPARENTED, "currencies[0].net.revenue.amount", is("100.00"));
        awaitAnswer(later, "currencies[0].net.revenue.amount", is("100.00"));

        answer(REPARENTED)
                .body("currencies[0].net.accounts", is(3))
                .body("currencies[0].net.majorAccounts.share", contains(0.88f));
        answer(later)
                .body("currencies[0].net.accounts", is(2))
                .body("currencies[0].net.majorAccounts.share", contains(0.88f, 0.12f))
                .body("currencies[0].net.majorAccounts.accountId", hasItem(parent.toString()));
        get("from={from}&asOf={asOf}&hierarchyAsOf={hierarchy}", REPARENTED, REPARENTED.plusDays(1), later)
                .statusCode(200)
                .body("hierarchyAsOf", is(later.toString()))
                .body("currencies[0].net.accounts", is(2));
    }

    @Test
    void accountsInACircleCountAlone() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        Feed.sendChild(one, 1, "One", two);
        Feed.sendChild(two, 1, "Two", one);
        Feed.awaitAccount(one, "One");
        Feed.awaitAccount(two, "Two");
        LocalDate day = FAMILY.plusDays(10);
        Feed.sendAll(List.of(Order.of(one, day, "50.00", "EUR"), Order.of(two, day, "50.00", "EUR")));

        awaitAnswer(day, "currencies[0].net.revenue.amount", is("100.00"));

        answer(day).body("currencies[0].net.accounts", is(2));
    }

    @Test
    void currenciesAreNeverSummedAndAccountsWithSeveralAreCounted() {
        UUID both = UUID.randomUUID();
        Feed.sendAll(List.of(
                Order.of(UUID.randomUUID(), SEVERAL, "10.00", "EUR"),
                Order.of(UUID.randomUUID(), SEVERAL, "20.00", "CZK"),
                Order.of(both, SEVERAL, "30.00", "EUR"),
                Order.of(both, SEVERAL, "40.00", "CZK")));

        awaitAnswer(SEVERAL, "leftOut[0].revenue.amount", contains("40.00", "30.00"));

        awaitAnswer(SEVERAL, "currencies.currency", contains("CZK", "EUR"));
        answer(SEVERAL)
                .body("currencies.gross.revenue.amount", contains("20.00", "10.00"))
                .body("currencies.gross.accounts", contains(1, 1))
                .body("currencies[0].gross.figures.normalisedHhi", nullValue())
                .body("leftOut", hasSize(1))
                .body("leftOut[0].reason", is("SEVERAL_CURRENCIES"))
                .body("leftOut[0].accounts", is(1))
                .body("leftOut[0].revenue.currency", contains("CZK", "EUR"));
    }

    @Test
    void whereAllWasReturnedThereIsGrossRevenueAndNoNetFigure() {
        UUID account = UUID.randomUUID();
        Feed.sendAll(List.of(Order.of(account, RETURNED, "10.00", "EUR"), credit(account, RETURNED, "-10.00")));

        awaitAnswer(RETURNED, "currencies[0].net.accountsAtZero", is(1));

        answer(RETURNED)
                .body("currencies[0].gross.accounts", is(1))
                .body("currencies[0].gross.revenue.amount", is("10.00"))
                .body("currencies[0].net.accounts", is(0))
                .body("currencies[0].net.figures", nullValue())
                .body("currencies[0].net.majorAccounts", empty());
    }

    @Test
    void longAgoNobodyBought() {
        Api.as(Roles.VIEWER)
                .get("/portfolio/concentration?asOf=1990-01-01")
                .then()
                .statusCode(200)
                .body("currencies", empty())
                .body("leftOut.accounts", contains(0));
    }

    @Test
    void tomorrowAndAPeriodThatEndsBeforeItBeginsAreRefused() {
        LocalDate today = LocalDate.now(Clock.systemUTC());

        refused("asOf=" + today.plusDays(2)).body("errors[0].parameter", is("asOf"));
        refused("hierarchyAsOf=" + today.plusDays(2)).body("errors[0].parameter", is("hierarchyAsOf"));
        refused("from=2015-01-02&asOf=2015-01-01").body("errors[0].parameter", is("from"));
    }

    private static void awaitAnswer(LocalDate day, String path, Matcher<?> matcher) {
        await().atMost(PATIENCE).untilAsserted(() -> answer(day).body(path, matcher));
    }

    private static ValidatableResponse answer(LocalDate day) {
        return get("from={from}&asOf={asOf}", day, day.plusDays(1)).statusCode(200);
    }

    private static ValidatableResponse refused(String query) {
        return get(query).statusCode(400);
    }

    private static ValidatableResponse get(String query, LocalDate... days) {
        Object[] texts = Stream.of(days).map(LocalDate::toString).toArray();
        return Api.as(Roles.VIEWER)
                .get("/portfolio/concentration?" + query, texts)
                .then();
    }

    private static void account(UUID id, String name) {
        Feed.sendAccount(id, 1, name, "KEY", false);
        Feed.awaitAccount(id, name);
    }

    private static Order credit(UUID account, LocalDate on, String net) {
        return new Order(account, UUID.randomUUID().toString(), 1, "CREDIT", "DELIVERED", on, "EUR", net, null);
    }
}
