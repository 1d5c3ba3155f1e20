package io.clave.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clave.platform.testing.EventSchemas;
import io.clave.platform.testing.TestClock;
import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.clave.scoring.testing.TestModel;
import io.clave.scoring.testing.TestPortfolio;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Score events, and scores that change although no order comes. */
@QuarkusTest
class RescoringTest {

    private static final String TOPIC = "scoring.score.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    @Inject
    TestClock clock;

    @Inject
    Jdbi jdbi;

    @Inject
    TestModel model;

    @BeforeEach
    void retireAnyModel() {
        model.retire();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theFirstScoreOfAnAccountIsPublished() {
        UUID account = Feed.anAccount("Erst", "STANDARD", false);

        JsonPath first = events(account, 1).get(0);

        assertThat(first.getString("customerClass")).isEqualTo("UNCLASSIFIED");
        assertThat(first.getString("unclassifiedReason")).isEqualTo("NO_PURCHASES");
        assertThat(first.getString("previousCustomerClass")).isNull();
        assertThat(first.<String>getList("changed"))
                .containsExactly("customerClass", "unclassifiedReason", "cadenceState", "verdict", "modelVersion");
    }

    @Test
    void onlyWhatChangedIsPublished() {
        UUID account = Feed.anAccount("Vierteljahr", "STANDARD", false);
        Feed.sendAll(every(account, 4, 10, today.minusDays(30)));
        Feed.awaitPurchaseDays(account, 4);
        int before = events(account, 2).size();

        Feed.send(Order.of(account, today.minusDays(20), "5.00", "NOK"));
        Feed.awaitPurchaseDays(account, 5);
        Feed.send(Order.of(account, today.minusDays(10), "5.00", "NOK"));
        Feed.awaitPurchaseDays(account, 6);

        List<JsonPath> events = events(account, before + 1);
        JsonPath last = events.get(events.size() - 1);
        assertThat(last.getString("cadenceState")).isEqualTo("ON_CADENCE");
        assertThat(last.<String>getList("changed")).containsExactly("cadenceState");
        assertThat(last.getString("nextExpectedOrderOn")).isEqualTo(today.toString());
        assertThat(last.getString("lastOrderOn")).isEqualTo(today.minusDays(10).toString());
    }

    @Test
    void aClassAppearsWhenThePortfolioIsLargeEnough() {
        TestPortfolio portfolio = TestPortfolio.of("DKK", today);

        // Orders arrive in batches: the friend may pass through other classes, so the chain is checked, not its length.
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                lastOf(events(portfolio.friend(), 1)).getString("customerClass"))
                        .isEqualTo("TRUE_FRIEND"));
        List<JsonPath> events = events(portfolio.friend(), 1);
        assertThat(previousClasses(events)).isEqualTo(classesBeforeTheLast(events));
        assertThat(lastOf(events).getString("unclassifiedReason")).isNull();
        assertThat(lastOf(events).getString("monetary.currency")).isEqualTo("DKK");
    }

    @Test
    void silenceIsNoticedWithoutAnyEvent() {
        UUID account = Feed.anAccount("Verstummt", "KEY", false);
        Feed.sendAll(every(account, 5, 10, today));
        Feed.awaitPurchaseDays(account, 5);
        JsonPath before = lastOf(events(account, 2));

        clock.moveTo(clock.instant().plus(22, ChronoUnit.DAYS));

        assertThat(before.getString("cadenceState")).isEqualTo("ON_CADENCE");
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonPath last = lastOf(events(account, 3));
            assertThat(last.getString("cadenceState")).isEqualTo("OVERDUE");
            assertThat(last.getString("previousCadenceState")).isEqualTo("ON_CADENCE");
            assertThat(last.getDouble("overdueRatio")).isEqualTo(2.2);
            assertThat(last.getString("asOf")).isEqualTo(today.plusDays(22).toString());
        });
    }

    @Test
    void anOrderDatedAheadCountsFromItsDay() {
        UUID account = Feed.anAccount("Vordatiert", "KEY", false);
        Feed.sendAll(every(account, 5, 10, today));
        Feed.send(Order.of(account, today.plusDays(10), "5.00", "NOK"));
        Feed.awaitPurchaseDays(account, 5);

        clock.moveTo(clock.instant().plus(40, ChronoUnit.DAYS));

        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonPath last = lastOf(events(account, 2));
            assertThat(last.getString("cadenceState")).isEqualTo("OVERDUE");
            assertThat(last.getDouble("overdueRatio")).isEqualTo(3);
            assertThat(last.getString("lastOrderOn"))
                    .isEqualTo(today.plusDays(10).toString());
        });
    }

    @Test
    void aScoreOfALaterDayIsTakenFromTheOrdersAgain() {
        UUID account = Feed.anAccount("Vorausgeeilt", "KEY", false);
        Feed.sendAll(every(account, 5, 10, today));
        Feed.awaitPurchaseDays(account, 5);

        jdbi.useHandle(handle -> handle.execute(
                "UPDATE score SET as_of = as_of + 1, last_on = last_on + 1, model_version = 'gone' WHERE account_id = ?",
                account));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(jdbi.<LocalDate, RuntimeException>withHandle(
                                handle -> handle.createQuery("SELECT last_on FROM score WHERE account_id = ?")
                                        .bind(0, account)
                                        .mapTo(LocalDate.class)
                                        .one()))
                        .isEqualTo(today));
    }

    private static List<Order> every(UUID account, int orders, int days, LocalDate last) {
        return IntStream.range(0, orders)
                .mapToObj(i -> Order.of(account, last.minusDays((long) i * days), "5.00", "NOK"))
                .toList();
    }

    private static List<String> previousClasses(List<JsonPath> events) {
        return events.stream()
                .skip(1)
                .map(event -> event.getString("previousCustomerClass"))
                .toList();
    }

    private static List<String> classesBeforeTheLast(List<JsonPath> events) {
        return events.stream()
                .limit(events.size() - 1L)
                .map(event -> event.getString("customerClass"))
                .toList();
    }

    private static JsonPath lastOf(List<JsonPath> events) {
        return events.get(events.size() - 1);
    }

    /** The events of an account so far, in the order of their sequence, all valid; waits until there are so many. */
    private static List<JsonPath> events(UUID account, int atLeast) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(received(account)).hasSizeGreaterThanOrEqualTo(atLeast));
        List<Received> received = received(account);
        assertThat(received).allSatisfy(event -> {
            EventSchemas.assertValid("scoring-score.v1", event.value());
            assertThat(event.headers()).containsEntry("ce_type", "io.clave.scoring.score-changed.v1");
        });
        assertThat(received)
                .extracting(event -> Long.parseLong(event.headers().get("ce_sequence")))
                .isSorted()
                .doesNotHaveDuplicates();
        return received.stream().map(event -> JsonPath.from(event.text())).toList();
    }

    private static List<Received> received(UUID account) {
        return TestTopics.received(TOPIC, event -> account.toString().equals(event.key()));
    }
}
