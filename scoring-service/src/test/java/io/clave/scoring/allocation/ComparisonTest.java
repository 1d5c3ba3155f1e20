package io.clave.scoring.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.platform.money.Money;
import io.clave.scoring.allocation.SimulatedAllocation.AccountResult;
import io.clave.scoring.allocation.SimulatedAllocation.AccountShare;
import io.clave.scoring.allocation.SimulatedAllocation.PolicyResult;
import io.clave.scoring.priority.PriorityClass;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Money PRICE = Money.of(Books.of("1000"), "EUR");
    private static final Money MARGIN = Money.of(Books.of("12.345"), "EUR");
    private static final Demand GIANT =
            Books.priced(Books.demand("giant", "600", PriorityClass.D, "25.25", "25.25"), PRICE, MARGIN);
    private static final Demand STEADY =
            Books.priced(Books.demand("steady", "10", PriorityClass.A, "76.50", "76.50"), PRICE, MARGIN);

    @Test
    void servingTheSteadyCustomerCostsTheGiantLessThanTwoPercent() {
        PolicyResult volume = result(AllocationPolicy.VOLUME, List.of(GIANT, STEADY));
        PolicyResult fair = result(AllocationPolicy.FAIR, List.of(GIANT, STEADY));

        assertThat(volume.minimumFill()).isEqualTo("0");
        assertThat(fair.minimumFill()).isEqualTo("0.9833");
        assertThat(fair.fill()).isEqualTo(volume.fill()).isEqualTo("0.9836");
        assertThat(fair.accountsWithLess()).isOne();
        assertThat(fair.accountsThatLose()).isOne();
        assertThat(fair.revenueAtRisk().amounts()).containsExactly(Money.of(Books.of("10000.00"), "EUR"));
        assertThat(fair.marginAtRisk().amounts()).containsExactly(Money.of(Books.of("123.45"), "EUR"));
    }

    @Test
    void whoLosesMostComesFirstAndIsHeldAgainstBaseAndBest() {
        List<AccountResult> accounts = comparison(List.of(GIANT, STEADY)).accounts();

        AccountShare starved = accounts.get(0).shares().get(AllocationPolicy.VOLUME.ordinal());
        AccountShare trimmed = accounts.get(1).shares().get(AllocationPolicy.FAIR.ordinal());
        assertThat(accounts).extracting(AccountResult::name).containsExactly("steady", "giant");
        assertThat(accounts.get(0).bestPolicy()).isEqualTo(AllocationPolicy.PRIORITY);
        assertThat(starved.lostToBest()).isEqualTo("10");
        assertThat(starved.changeFromBase()).isEqualTo("0");
        assertThat(trimmed.changeFromBase()).isEqualTo("-10");
        assertThat(trimmed.lostToBest()).isEqualTo("10");
    }

    @Test
    void whatIsAtRiskIsNotKnownWhereAPriceIsMissingAndNothingWhereAllIsFilled() {
        Demand unpriced = Books.demand("steady", "10", PriorityClass.A, "76.50", "76.50");

        PolicyResult volume = result(AllocationPolicy.VOLUME, List.of(GIANT, unpriced));
        PolicyResult fair = result(AllocationPolicy.FAIR, List.of(GIANT, unpriced));

        assertThat(volume.revenueAtRisk()).isEqualTo(new AtRisk(null, AtRiskMissing.UNIT_PRICE_MISSING));
        assertThat(volume.marginAtRisk()).isEqualTo(new AtRisk(null, AtRiskMissing.UNIT_MARGIN_MISSING));
        assertThat(fair.revenueAtRisk().amounts()).hasSize(1);
        assertThat(AtRisk.revenue(
                        List.of(unpriced),
                        Books.simulation("600", List.of(GIANT, unpriced)).under(AllocationPolicy.FAIR)))
                .isEqualTo(new AtRisk(List.of(), null));
    }

    @Test
    void currenciesAreNeverSummed() {
        Demand dollars = Books.priced(
                Books.demand("dollars", "5"), Money.of(Books.of("2"), "USD"), Money.of(Books.of("1"), "USD"));
        Demand yen = Books.priced(
                Books.demand("yen", "5"), Money.of(Books.of("100"), "JPY"), Money.of(Books.of("1"), "JPY"));
        Allocation nothing = Books.simulation("0", List.of(dollars, yen)).under(AllocationPolicy.FCFS);

        assertThat(AtRisk.revenue(List.of(dollars, yen), nothing).amounts())
                .containsExactly(Money.of(Books.of("500"), "JPY"), Money.of(Books.of("10.00"), "USD"));
    }

    private static PolicyResult result(AllocationPolicy policy, List<Demand> demands) {
        Comparison comparison = comparison(demands);
        return comparison.policies(comparison.accounts()).get(policy.ordinal());
    }

    private static Comparison comparison(List<Demand> demands) {
        Simulation simulation = Books.simulation("600", demands);
        return new Comparison(
                demands,
                simulation.under(EnumSet.allOf(AllocationPolicy.class)),
                simulation.under(AllocationPolicy.FCFS));
    }
}
