package io.clave.scoring.priority;

import static io.clave.scoring.priority.Orders.STRANGER;
import static io.clave.scoring.priority.Orders.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void equalScoresAreOrderedByDueDateThenReceiptThenIdThenSource() {
        LocalDate due = TODAY.minusDays(2);
        List<Prioritised> equal = Stream.of(
                        order("b", "sap", due, TODAY),
                        order("a", "sap", due, TODAY),
                        order("a", null, due, TODAY),
                        order("c", "sap", due, TODAY.plusDays(1)),
                        order("d", "sap", due.plusDays(1), TODAY))
                .map(order -> Orders.prioritised(order, STRANGER))
                .toList();

        assertThat(equal)
                .extracting(Prioritised::score)
                .containsOnly(equal.get(0).score());
        assertThat(Ranking.of(equal))
                .extracting(place -> place.prioritised().order().key().toString())
                .containsExactly(
                        "Key[source=null, orderId=a]",
                        "Key[source=sap, orderId=a]",
                        "Key[source=sap, orderId=b]",
                        "Key[source=sap, orderId=c]",
                        "Key[source=sap, orderId=d]");
    }

    @Test
    void anOverrideTakesThePlaceOfTheComputedScore() {
        OrderToRank giant = Orders.order("giant", 600);
        PriorityOverride decided = new PriorityOverride(
                new UUID(0, 7),
                "sap",
                "giant",
                new BigDecimal("90.00"),
                "Line stands still.",
                "boss",
                giant.receivedAt(),
                giant.receivedAt().plusSeconds(1));
        Prioritised overridden = new Prioritised(
                giant, STRANGER, Orders.prioritised(giant, STRANGER).contributions(), decided);
        Prioritised steady = Orders.prioritised(Orders.order("steady", 10), Orders.steadyKeyAccount());

        assertThat(Ranking.of(List.of(steady, overridden)))
                .extracting(place -> place.prioritised().order().orderId())
                .containsExactly("giant", "steady");
        assertThat(overridden.score()).isEqualTo("90.00");
        assertThat(overridden.computedScore()).isEqualTo("25.25");
    }

    private static OrderToRank order(String id, @Nullable String source, LocalDate due, LocalDate received) {
        return new OrderToRank(
                id,
                source,
                new UUID(0, 1),
                null,
                BigDecimal.ONE,
                null,
                due,
                received.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
