package io.clave.models.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standard functions of More, Garbow and Hillstrom (1981), ACM TOMS 7(1):17-41, from their standard starts. */
class BfgsTest {

    private static final double FAR = 1e6;

    private static Minimum minimise(Objective function, double... start) {
        return Bfgs.minimise(function, start, filled(-FAR, start.length), filled(FAR, start.length));
    }

    private static double[] filled(double value, int size) {
        double[] filled = new double[size];
        Arrays.fill(filled, value);
        return filled;
    }

    private static double rosenbrock(double[] x, double[] g) {
        double first = x[1] - x[0] * x[0];
        double second = 1 - x[0];
        g[0] = -400 * x[0] * first - 2 * second;
        g[1] = 200 * first;
        return 100 * first * first + second * second;
    }

    @ParameterizedTest
    @CsvSource({"-1.2, 1", "10, -10", "0, 0", "-3, 7"})
    void theBananaValleyIsFollowedToItsEnd(double x, double y) {
        Minimum minimum = minimise(BfgsTest::rosenbrock, x, y);

        assertThat(minimum.converged()).isTrue();
        assertThat(minimum.point()[0]).isCloseTo(1, within(1e-6));
        assertThat(minimum.point()[1]).isCloseTo(1, within(1e-6));
        assertThat(minimum.evaluations()).isLessThan(200);
    }

    /** Powell's singular function: the second derivatives vanish at the minimum in two directions. */
    @Test
    void aSingularMinimumIsFound() {
        Minimum minimum = minimise(
                (x, g) -> {
                    double a = x[0] + 10 * x[1];
                    double b = x[2] - x[3];
                    double c = x[1] - 2 * x[2];
                    double d = x[0] - x[3];
                    g[0] = 2 * a + 40 * d * d * d;
                    g[1] = 20 * a + 4 * c * c * c;
                    g[2] = 10 * b - 8 * c * c * c;
                    g[3] = -10 * b - 40 * d * d * d;
                    return a * a + 5 * b * b + c * c * c * c + 10 * d * d * d * d;
                },
                3,
                -1,
                0,
                1);

        assertThat(minimum.value()).isLessThan(1e-9);
    }

    /** Beale's function, minimum 0 at (3, 0.5). */
    @Test
    void bealesFunctionIsMinimised() {
        Minimum minimum = minimise(
                (x, g) -> {
                    double sum = 0;
                    g[0] = 0;
                    g[1] = 0;
                    double[] y = {1.5, 2.25, 2.625};
                    for (int i = 1; i <= 3; i++) {
                        double power = Math.pow(x[1], i);
                        double f = y[i - 1] - x[0] * (1 - power);
                        g[0] -= 2 * f * (1 - power);
                        g[1] += 2 * f * x[0] * i * Math.pow(x[1], i - 1);
                        sum += f * f;
                    }
                    return sum;
                },
                1,
                1);

        assertThat(minimum.point()[0]).isCloseTo(3, within(1e-5));
        assertThat(minimum.point()[1]).isCloseTo(.5, within(1e-5));
    }

    /** The lowest point of the valley inside x <= 0.5 is on the bound, at y = x squared. */
    @Test
    void aMinimumOnTheEdgeOfTheBoxIsFound() {
        Minimum minimum =
                Bfgs.minimise(BfgsTest::rosenbrock, new double[] {-1.2, 1}, filled(-5, 2), new double[] {.5, 5});

        assertThat(minimum.point()[0]).isEqualTo(.5);
        assertThat(minimum.point()[1]).isCloseTo(.25, within(1e-6));
        assertThat(minimum.value()).isCloseTo(.25, within(1e-9));
    }

    @Test
    void aHeldCoordinateStays() {
        Minimum minimum =
                Bfgs.minimise(BfgsTest::rosenbrock, new double[] {4, 4}, new double[] {-5, 2}, new double[] {5, 2});

        assertThat(minimum.point()[1]).isEqualTo(2);
        assertThat(minimum.converged()).isTrue();
    }

    /** ln x + 1/x is not a number below 0, where a long step would end. */
    @Test
    void stepsOutOfTheDomainAreTakenBack() {
        Minimum minimum = minimise(
                (x, g) -> {
                    g[0] = 1 / x[0] - 1 / (x[0] * x[0]);
                    return Math.log(x[0]) + 1 / x[0];
                },
                .1);

        assertThat(minimum.point()[0]).isCloseTo(1, within(1e-4));
    }

    @Test
    void nothingIsDoneAtAMinimum() {
        Minimum minimum = minimise(BfgsTest::rosenbrock, 1, 1);

        assertThat(minimum.evaluations()).isEqualTo(1);
        assertThat(minimum.converged()).isTrue();
    }

    @Test
    void aFunctionThatIsNowhereANumberDoesNotConverge() {
        Minimum minimum = minimise((x, g) -> Double.NaN, 1, 1);

        assertThat(minimum.converged()).isFalse();
    }

    /** A slope without end: the minimum is at the bound. */
    @Test
    void aSlopeIsFollowedToTheBound() {
        Minimum minimum = Bfgs.minimise(
                (x, g) -> {
                    g[0] = -1;
                    return -x[0];
                },
                new double[1],
                filled(-20, 1),
                filled(20, 1));

        assertThat(minimum.point()[0]).isEqualTo(20);
        assertThat(minimum.converged()).isTrue();
    }

    @Test
    void knownCurvatureLeadsStraightToAParabolasMinimum() {
        Objective parabola = (x, g) -> {
            g[0] = 8 * (x[0] - 3);
            g[1] = 2 * (x[1] + 1);
            return 4 * (x[0] - 3) * (x[0] - 3) + (x[1] + 1) * (x[1] + 1);
        };

        Minimum minimum = Bfgs.minimise(parabola, new double[] {1, 1}, filled(-FAR, 2), filled(FAR, 2), new double[][] {
            {1 / 8., 0}, {0, .5}
        });

        assertThat(minimum.point()).containsExactly(3, -1);
        assertThat(minimum.evaluations()).isEqualTo(2);
    }
}
