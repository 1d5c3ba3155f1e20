package io.clave.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.models.CustomerModel;
import io.clave.models.Family;
import io.clave.models.OrderHistory;
import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.Period;
import io.clave.scoring.outlook.Versions;
import io.clave.scoring.version.BackTest.ChurnFlags;
import io.clave.scoring.version.BackTest.InvariantCheck;
import io.clave.scoring.version.ModelVersion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BackTestingTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Period PERIOD = new Period(START.plusDays(280), START.plusDays(420), 7);
    // Fader, Hardie and Lee (2005): the Pareto/NBD of CDNOW.
    private static final ModelVersion VERSION = Versions.version(Family.PARETO_NBD, null, 0.553, 10.578, 0.606, 11.669);
    private static final CustomerModel MODEL = VERSION.model();

    @Test
    void accountsCalledLostAreCountedAgainstThoseThatStayedSilent() {
        CustomerOrders lapsed = orders(0, 7, 14, 21, 28, 35);
        CustomerOrders returned = orders(0, 7, 14, 21, 28, 36, 300);
        CustomerOrders loyal = orders(0, 60, 120, 180, 240, 275, 310);
        CustomerOrders silent = orders(0, 60, 120, 180, 240, 275);
        CustomerOrders later = orders(290);

        ChurnFlags flags = new Churn(base(lapsed, returned, loyal, silent, later), PERIOD.clock(), 0.5).flags(MODEL);

        assertThat(flags).isEqualTo(new ChurnFlags(0.5, 2, 2, 1, 0.5, 0.5, 0.5));
    }

    @Test
    void whereNobodyIsFlaggedThereIsNoPrecision() {
        ChurnFlags flags = new Churn(base(orders(0, 270)), PERIOD.clock(), 0.5).flags(Family.NBD.with(1, 10));

        assertThat(flags.precision()).isNull();
        assertThat(flags.recall()).isZero();
    }

    @Test
    void everyFamilyKeepsTheRulesOnHardHistories() {
        ReplayedBase base = base(orders(419), orders(0), orders(0, 1, 2, 3, 4, 5, 6, 7), orders(0, 419, 420));

        List<InvariantCheck> checks = new Invariants(base, VERSION, new Config()).checks();

        assertThat(checks).hasSize(5).allMatch(check -> check.violations() == 0 && check.firstAccount() == null);
    }

    @Test
    void figuresThatBreakARuleAreNoticed() {
        Figures sound = Figures.of(MODEL, new OrderHistory(2, 30, 40), new double[] {4, 13}, 0.0027);
        double[] other = sound.others();

        assertThat(new Figures(new double[] {0.2, 0.3}, sound.pOrder(), sound.expected(), other).fallWithSilence())
                .isFalse();
        assertThat(new Figures(sound.alive(), new double[] {1.1}, sound.expected(), other).areProbabilities())
                .isFalse();
        assertThat(new Figures(sound.alive(), sound.pOrder(), new double[] {2, 1}, other).riseWithHorizon())
                .isFalse();
        assertThat(new Figures(sound.alive(), sound.pOrder(), sound.expected(), new double[] {Double.NaN}).areFinite())
                .isFalse();
        assertThat(sound.equalToTheLastBit(
                        Figures.of(MODEL, new OrderHistory(2, 30, Math.nextUp(40.0)), new double[] {4, 13}, 0.0027)))
                .isFalse();
    }

    private static ReplayedBase base(CustomerOrders... orders) {
        return new ReplayedBase(
                Arrays.stream(orders).map(account -> UUID.randomUUID()).toList(), List.of(orders), Map.of(), PERIOD);
    }

    private static CustomerOrders orders(int... days) {
        return new CustomerOrders(
                Arrays.stream(days).map(day -> (int) START.toEpochDay() + day).toArray(), new double[days.length]);
    }

    private record Config(double cutoff, int rankingDays, List<Integer> horizonDays, double annualRate)
            implements BackTestConfig {
        Config() {
            this(0.5, 365, List.of(28, 91, 365), 0.15);
        }
    }
}
