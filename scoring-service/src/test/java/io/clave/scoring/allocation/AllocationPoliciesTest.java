package io.clave.scoring.allocation;

import static io.clave.scoring.allocation.AllocationPolicy.FAIR;
import static io.clave.scoring.allocation.AllocationPolicy.FCFS;
import static io.clave.scoring.allocation.AllocationPolicy.PRIORITY;
import static io.clave.scoring.allocation.AllocationPolicy.PROTECTED;
import static io.clave.scoring.allocation.AllocationPolicy.VOLUME;
import static io.clave.scoring.allocation.Books.demand;
import static io.clave.scoring.allocation.Books.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clave.scoring.priority.PriorityClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples: the founding pair, published allocations, and what rounding does to them. */
class AllocationPoliciesTest {

    private static final List<Demand> PAIR = List.of(
            demand("giant", "600", PriorityClass.D, "25.25", "25.25"),
            demand("steady", "10", PriorityClass.A, "76.50", "76.50"));

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({"VOLUME, 600, 0", "FCFS, 600, 0", "PRIORITY, 590, 10", "FAIR, 590, 10", "PROTECTED, 420, 10"})
    void theFoundingPairUnderEachPolicy(AllocationPolicy policy, String giant, String steady) {
        assertThat(given(policy, "600", PAIR)).containsExactly(giant, steady);
    }

    @Test
    void fairnessFillsTheSmallOnesAndLeavesTheRestToTheLargest() {
        assertThat(given(FAIR, "300", List.of(demand("a", "600"), demand("b", "10"), demand("c", "20"))))
                .containsExactly("270", "10", "20");
    }

    @Test
    void fairnessFollowsTheWeights() {
        Demand light = demand("light", "600", PriorityClass.C, "50", "1");
        Demand heavy = demand("heavy", "400", PriorityClass.C, "50", "3");

        assertThat(given(FAIR, "500", List.of(light, heavy))).containsExactly("125", "375");
    }

    @ParameterizedTest(name = "{0} of three equal orders of {1}: {2}, {3}, {4}")
    @CsvSource({
        "10, 5, 4, 3, 3",
        "11, 5, 4, 4, 3",
        "10.9, 5, 4, 3, 3",
        "1, 0.5, 0.333334, 0.333333, 0.333333",
        "0, 5, 0, 0, 0",
        "15, 5, 5, 5, 5",
        "99, 5, 5, 5, 5"
    })
    void wholeOrdersGetWholeQuantitiesAndTheOddStepGoesToTheFirst(
            String capacity, String quantity, String a, String b, String c) {
        List<Demand> equal = List.of(demand("a", quantity), demand("b", quantity), demand("c", quantity));

        assertThat(given(FAIR, capacity, equal)).containsExactly(a, b, c);
    }

    @Test
    void aSequenceServesUntilNothingIsLeft() {
        List<Demand> demands = List.of(
                demand("a", "5", PriorityClass.B, "60", "1"),
                demand("b", "7", PriorityClass.A, "70", "1"),
                demand("c", "7", PriorityClass.A, "90", "1"));

        assertThat(given(FCFS, "13", demands)).containsExactly("5", "7", "1");
        assertThat(given(VOLUME, "13", demands)).containsExactly("0", "7", "6");
        assertThat(given(PRIORITY, "13", demands)).containsExactly("0", "6", "7");
    }

    /** Oracle Global Order Promising: 3:1 of 2,000 are 1,500 and 500. */
    @Test
    void quotasByRatioSplitTheWholeCapacity() {
        Protection ratio = protection(AllocationTarget.RATIO, "3", "1");

        assertThat(ratio.of(Books.of("2000"), 0)).isEqualTo(quotas("1500", "500"));
        assertThat(ratio.of(Books.of("3"), 0)).isEqualTo(quotas("2", "1"));
    }

    @Test
    void quotasByNumberAreScaledDownTogetherWhenTheCapacityIsShort() {
        Protection number = protection(AllocationTarget.NUMBER, "300", "100");

        assertThat(number.of(Books.of("1000"), 0)).isEqualTo(quotas("300", "100"));
        assertThat(number.of(Books.of("200"), 0)).isEqualTo(quotas("150", "50"));
        assertThat(number.of(Books.of("0"), 0)).isEqualTo(quotas("0", "0"));
    }

    @Test
    void quotasByPercentAreSharesOfTheCapacity() {
        Protection percent = protection(AllocationTarget.PERCENT, "0.5", "0.25");

        assertThat(percent.of(Books.of("1000"), 0)).isEqualTo(quotas("500", "250"));
        assertThat(percent.of(Books.of("5"), 0)).isEqualTo(quotas("3", "1"));
        assertThatThrownBy(() -> protection(AllocationTarget.PERCENT, "0.9", "0.2"))
                .hasMessageContaining("not sum to more than 1");
    }

    @ParameterizedTest(name = "released {0} days ahead: the others get {1}")
    @CsvSource({"14, 70", "15, 95"})
    void whatAClassLeavesIsKeptUntilItIsReleased(int releaseDays, String others) {
        Demand ours = demand("ours", "5", PriorityClass.A, "80", "1");
        Demand theirs = demand("theirs", "100", PriorityClass.C, "50", "1");
        Protection protection =
                new Protection(AllocationTarget.NUMBER, Map.of(PriorityClass.A, Books.of("30")), releaseDays);

        Allocation allocation = new Simulation(
                        List.of(new Competition(Books.SLOT, Books.of("100"), List.of(theirs, ours))),
                        protection,
                        Books.TODAY)
                .under(PROTECTED);

        assertThat(allocation.of(ours)).isEqualByComparingTo("5");
        assertThat(allocation.of(theirs)).isEqualByComparingTo(others);
    }

    @Test
    void aClassBeyondItsQuotaCompetesForWhatIsCommon() {
        List<Demand> demands =
                List.of(demand("a", "50", PriorityClass.C, "50", "1"), demand("b", "40", PriorityClass.A, "80", "1"));

        assertThat(given(PROTECTED, "100", demands)).containsExactly("50", "40");
        assertThat(given(PROTECTED, "60", demands)).containsExactly("42", "12");
    }

    private static Protection protection(AllocationTarget target, String a, String b) {
        return new Protection(target, quotas(a, b), 7);
    }

    private static Map<PriorityClass, BigDecimal> quotas(String a, String b) {
        return Map.of(PriorityClass.A, Books.of(a), PriorityClass.B, Books.of(b));
    }
}
