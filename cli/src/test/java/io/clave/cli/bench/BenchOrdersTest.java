package io.clave.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.cli.api.OrderDocument;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchOrdersTest {

    private static final BenchOrders ORDERS =
            new BenchOrders("20260314120000-1", Instant.parse("2026-03-14T12:00:00Z"));

    @TempDir
    private Path directory;

    @Test
    void theOrdersOfATagFormARangeOfIdentifiers() {
        List<OrderDocument> orders = ORDERS.make(1234, List.of("a", "b"));

        assertThat(orders).extracting(OrderDocument::orderId).isSorted().doesNotHaveDuplicates();
        assertThat(orders.get(0).orderId()).isEqualTo(ORDERS.firstId());
        assertThat(orders.get(1233).orderId()).isLessThan(ORDERS.lastId()).hasSameSizeAs(ORDERS.lastId());
    }

    @Test
    void aJournalIsReadAsItWasWritten() {
        Path file = directory.resolve("journal");
        List<OrderDocument> orders = ORDERS.make(3, List.of("a"));
        try (Journal.Pen pen = Journal.write(file, ORDERS.tag())) {
            orders.forEach(pen::acknowledged);
        }

        Journal journal = Journal.read(file);

        assertThat(journal.range().firstId()).isEqualTo(ORDERS.firstId());
        assertThat(journal.acknowledged())
                .containsExactlyElementsOf(
                        orders.stream().map(Reckoning.Sent::of).toList());
    }

    @Test
    void theMedianOfTheRoundsCounts() {
        Speed speed = new Speed();
        speed.add(1000, Duration.ofSeconds(1));
        speed.add(1000, Duration.ofSeconds(10));
        speed.add(1000, Duration.ofMillis(100));

        assertThat(speed.median()).isEqualTo(1000.0);
    }

    @Test
    void anOrderIsDueByTheScheduleAndNotByTheAnswers() {
        LatencyPlan plan = new LatencyPlan(DoorKind.PUT, 200, 30, 10);

        assertThat(plan.orders()).isEqualTo(6000);
        assertThat(plan.samples()).isEqualTo(600);
        assertThat(plan.dueNanos(200)).isEqualTo(Duration.ofSeconds(1).toNanos());
    }
}
