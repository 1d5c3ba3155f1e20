package io.clave.scoring.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerComparisonTest {

    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final List<Order> orders = new ArrayList<>();
    private final UUID account = UUID.randomUUID();
    private final MeterRegistry metrics;
    private final Jdbi jdbi;
    private final Clock clock;

    LedgerComparisonTest(MeterRegistry metrics, Jdbi jdbi, Clock clock) {
        this.metrics = metrics;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @BeforeEach
    void buy() {
        for (int days = 1; days <= 3; days++) {
            orders.add(Order.of(account, today.minusDays(days), days + ".50", "NAD")
                    .worth("0." + days + "40", "OMR"));
        }
        Feed.sendAll(orders);
        orders.set(0, orders.get(0).revised(2, "DELIVERED", "100.00"));
        Feed.send(orders.get(0));
        Order last = Order.of(account, today.minusDays(4), "4.00", "NAD");
        orders.add(last);
        Feed.send(last);
        Feed.awaitPurchaseDays(account, 4);
    }

    @Test
    void ordersThatAreThoseOfTheLedgerAreNoMismatch() {
        assertThat(mismatchesOf(orders, clock.instant())).isZero();
        assertThat(mismatchesOfAccountWithoutOrders()).isZero();
    }

    @Test
    void anOrderThatIsMissingOrDifferentIsAMismatch() {
        assertThat(mismatchesOf(orders.subList(1, 4), clock.instant())).isEqualTo(1);

        change("net_amount = net_amount + 0.01", orders.get(2));
        assertThat(mismatchesOf(orders, clock.instant())).isEqualTo(1);
        change("net_amount = net_amount - 0.01", orders.get(2));
        assertThat(mismatchesOf(orders, clock.instant())).isZero();
    }

    @Test
    void anotherAmountInTheReportingCurrencyIsAMismatch() {
        change("reporting_amount = reporting_amount + 0.001", orders.get(2));
        assertThat(mismatchesOf(orders, clock.instant())).isEqualTo(1);
        change("reporting_amount = reporting_amount - 0.001", orders.get(2));
        assertThat(mismatchesOf(orders, clock.instant())).isZero();
    }

    @Test
    void whatWasWrittenSinceTheSummaryIsComparedNextTime() {
        assertThat(mismatchesOf(orders.subList(1, 4), clock.instant().minus(Duration.ofHours(1))))
                .isZero();
    }

    private void change(String assignment, Order order) {
        jdbi.useHandle(
                handle -> handle.createUpdate("UPDATE purchase SET %s WHERE order_id = :order".formatted(assignment))
                        .bind("order", order.id())
                        .execute());
    }

    private double mismatchesOfAccountWithoutOrders() {
        return mismatchesAfter(() -> Feed.sendSummary(UUID.randomUUID(), List.of(), clock.instant()));
    }

    private double mismatchesOf(List<Order> known, Instant at) {
        return mismatchesAfter(() -> Feed.sendSummary(account, known, at));
    }

    private double mismatchesAfter(Runnable summary) {
        double compared = counter("compared");
        double mismatches = counter("mismatches");
        summary.run();
        await().atMost(Duration.ofSeconds(30)).until(() -> counter("compared") > compared);
        return counter("mismatches") - mismatches;
    }

    private double counter(String name) {
        return metrics.counter("clave.projection." + name).count();
    }
}
