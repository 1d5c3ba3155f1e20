package io.clave.scoring.priority;

import static io.clave.scoring.priority.Orders.STRANGER;
import static io.clave.scoring.priority.Orders.TODAY;
import static io.clave.scoring.priority.Orders.order;
import static io.clave.scoring.priority.Orders.prioritised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clave.scoring.history.AccountTier;
import io.clave.scoring.model.CadenceState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityFormulaTest {

    @Test
    void theSteadyKeyAccountComesBeforeTheOneOffGiant() {
        Prioritised oneOff = prioritised(order("giant", 600_000), STRANGER);
        Prioritised steady = prioritised(order("steady", 10_000), Orders.steadyKeyAccount());

        List<Ranking.Place> ranking = Ranking.of(List.of(oneOff, steady));

        assertThat(oneOff.score()).isEqualTo("25.25");
        assertThat(steady.score()).isEqualTo("76.50");
        assertThat(ranking)
                .extracting(place -> place.prioritised().order().orderId())
                .containsExactly("steady", "giant");
        assertThat(ranking).extracting(Ranking.Place::volumeRank).containsExactly(2, 1);
    }

    @Test
    void contributionsNameTheirWeightValuePointsAndReason() {
        Prioritised steady = prioritised(order("steady", 10_000), Orders.steadyKeyAccount());

        assertThat(steady.contributions())
                .containsExactly(
                        contribution(PriorityComponent.TIER, "0.25", "1", "25.00", "The account is of tier KEY."),
                        contribution(
                                PriorityComponent.RELATIONSHIP,
                                "0.35",
                                "0.9",
                                "31.50",
                                "It bought in 100 % of its months, its cadence is ON_CADENCE, and it has been a customer for"
                                        + " 60 months."),
                        contribution(PriorityComponent.URGENCY, "0.20", "0.5", "10.00", "It is due in 15 days."),
                        contribution(
                                PriorityComponent.COMMITMENT,
                                "0.10",
                                "1",
                                "10.00",
                                "The account has a service level agreement."),
                        contribution(PriorityComponent.AGEING, "0.10", "0", "0.00", "It has waited 0 days."));
    }

    @ParameterizedTest(name = "due in {0} days: urgency {1}")
    @CsvSource({"-400, 1", "0, 1", "1, 0.9667", "15, 0.5", "29, 0.0333", "30, 0", "4000, 0"})
    void urgencyFallsInAStraightLineToTheHorizon(int days, BigDecimal expected) {
        Contribution urgency = prioritised(order("o", 1, TODAY.plusDays(days), TODAY), STRANGER)
                .contributions()
                .get(2);

        assertThat(urgency.value()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "waiting for {0} days: ageing {1}")
    @CsvSource({"-3, 0", "0, 0", "3, 0.1", "30, 1", "4000, 1"})
    void ageingGrowsWithTheDaysOfWaiting(int days, BigDecimal expected) {
        Contribution ageing = prioritised(order("o", 1, null, TODAY.minusDays(days)), STRANGER)
                .contributions()
                .get(4);

        assertThat(ageing.value()).isEqualByComparingTo(expected);
    }

    @Test
    void anOrderWithoutDueDateIsNotUrgent() {
        Contribution urgency = prioritised(order("o", 1, null, TODAY), STRANGER)
                .contributions()
                .get(2);

        assertThat(urgency.value()).isZero();
        assertThat(urgency.reason()).isEqualTo("The order has no due date.");
    }

    @ParameterizedTest(name = "{0} intervals of 20 days, then {1} days of silence: cadence counts {2}")
    @CsvSource({
        "0, 20, 0.5",
        "0, 4000, 0.5",
        "1, 20, 0.5",
        "2, 30, 0.5",
        "2, 50, 0.3",
        "2, 70, 0",
        "3, 20, 1",
        "3, 30, 0.6",
        "3, 50, 0.3",
        "3, 70, 0"
    })
    void beforeThereIsARhythmCadenceIsNeutralUnlessTheSilenceIsLong(int intervals, int silence, BigDecimal expected) {
        List<LocalDate> purchases = java.util.stream.IntStream.rangeClosed(0, intervals)
                .mapToObj(i -> TODAY.minusDays(silence + 20L * i))
                .toList();

        Relationship relationship = Orders.relationship(AccountTier.STANDARD, false, purchases, TODAY);

        assertThat(Rules.DEFAULT.cadenceValue(relationship)).isEqualByComparingTo(expected);
    }

    @Test
    void tenureCountsUpToTenYears() {
        Relationship century = new Relationship(
                AccountTier.PROSPECT, false, BigDecimal.ZERO, CadenceState.LAPSED, CadenceState.LAPSED, 1200);

        assertThat(prioritised(order("o", 1), century).contributions().get(1).value())
                .isEqualByComparingTo("0.2");
    }

    @Test
    void otherWeightsGiveOtherScores() {
        PriorityWeights dueDatesOnly =
                new PriorityWeights(Rules.of("0"), Rules.of("0"), Rules.of("1"), Rules.of("0"), Rules.of("0.0"));

        List<Contribution> contributions = new PriorityFormula(Rules.DEFAULT.withWeights(dueDatesOnly), TODAY)
                .contributions(order("o", 1), STRANGER);

        assertThat(new Prioritised(order("o", 1), STRANGER, contributions, null).score())
                .isEqualByComparingTo("50");
    }

    @Test
    void weightsThatDoNotSumToOneAreRefused() {
        BigDecimal fifth = Rules.of("0.2");

        assertThatThrownBy(() -> new PriorityWeights(fifth, fifth, fifth, fifth, Rules.of("0.3")))
                .hasMessageContaining("not to 1.1");
        assertThatThrownBy(() -> new PriorityWeights(Rules.of("1.2"), Rules.of("-0.2"), fifth, fifth, fifth))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Contribution contribution(
            PriorityComponent component, String weight, String value, String points, String reason) {
        return new Contribution(component, Rules.of(weight), Rules.of(value), Rules.of(points), reason);
    }
}
