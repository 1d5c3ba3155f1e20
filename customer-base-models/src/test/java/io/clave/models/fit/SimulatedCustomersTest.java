package io.clave.models.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clave.models.Cohort;
import io.clave.models.Family;
import io.clave.models.testing.Simulation;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fits and forecasts of customers whose story is known, and fits from anywhere. */
class SimulatedCustomersTest {

    static Stream<String> everyFamily() {
        return Stream.of("cdnow_pnbd", "cdnow_bgnbd", "cdnow_mbgnbd", "grocery_mbgcnbd2");
    }

    /** Twenty starts drawn from N(0, 2) in the logarithms, seeded. */
    @ParameterizedTest
    @MethodSource("everyFamily")
    void theOptimumDoesNotDependOnTheStart(String name) {
        Truth truth = Truth.of(name);
        Cohort cohort = truth.cohort();
        Random random = new Random(20);

        for (int i = 0; i < 20; i++) {
            double[] start = random.doubles(4, 0, 1)
                    .map(any -> Math.exp(2 * random.nextGaussian()))
                    .toArray();
            truth.assertFound(Fitting.fit(truth.family(), cohort, start));
        }
    }

    static Stream<Family> families() {
        return Family.all().stream();
    }

    /** Within three standard errors; the seed is fixed. */
    @ParameterizedTest
    @MethodSource("families")
    void simulatedCustomersAreRecovered(Family family) {
        double[] truth = family.parameterNames().size() == 2 ? new double[] {.8, 8} : new double[] {.8, 8, .9, 3};
        if (family.equals(Family.PARETO_NBD)) {
            truth = new double[] {.8, 8, .9, 20};
        }
        Simulation simulation = new Simulation(family, truth, 11);

        Fit fit = Fitting.fit(family, Cohort.of(simulation.customers(12_000, 60, 110)));

        for (int i = 0; i < truth.length; i++) {
            assertThat(fit.model().parameters()[i])
                    .as(family.parameterNames().get(i))
                    .isCloseTo(
                            truth[i],
                            within(3 * Objects.requireNonNull(fit.uncertainty().standardError(i))));
        }
    }

    /** The sum of many forecasts is as near to what comes as chance allows: three standard deviations. */
    @ParameterizedTest
    @MethodSource("families")
    void forecastsOfSimulatedCustomersAddUp(Family family) {
        double[] truth = family.parameterNames().size() == 2 ? new double[] {.8, 8} : new double[] {.8, 8, .9, 9};
        Simulation simulation = new Simulation(family, truth, 12);

        Simulation.Futures futures = simulation.futures(20_000, 60, 110, 30);

        assertThat(futures.expected()).isCloseTo(futures.actual(), within(3 * futures.deviation()));
        assertThat(futures.expectedBuyers()).isCloseTo(futures.buyers(), within(3 * Math.sqrt(futures.buyers())));
    }
}
