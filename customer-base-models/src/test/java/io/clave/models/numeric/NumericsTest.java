package io.clave.models.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against mpmath 1.3 at 30 digits: quad, expint, loggamma, psi, hyp2f1. */
class NumericsTest {

    private static final double PERCENT = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "15,30.5,4,120,9,.685154386558261871,.060934606150400043,.016136725519149525,.030893631891309435,.0082008426392196946",
        "4,120,15,30.5,9,.685154386558261871,.016136725519149525,.060934606150400043,.0082008426392196946,.030893631891309435",
        "1500,200,1.5,1,50,-2.18086641903651893,.00057250851387439318,.10362654128703032,.0049971391149473813,.90551034385706662",
        "2,.01,3,60,40,-4.60863365411597599,.98751380190915772,.00099220982256784248,50.148497264406342,.016650467860999382",
        "1,10,1,10,25,1.96611285637283275,.4988948126018528,.4988948126018528,.064285714285714286,.064285714285714286"
    })
    void powersAreIntegrated(
            double p,
            double a,
            double q,
            double b,
            double length,
            double log,
            double la,
            double lb,
            double ia,
            double ib) {
        PowerIntegral integral = new PowerIntegral(p, a, q, b, length);

        assertThat(integral.log()).isCloseTo(log, within(1e-12));
        assertThat(integral.meanLogFirst()).isCloseTo(la, withinPercentage(PERCENT));
        assertThat(integral.meanLogSecond()).isCloseTo(lb, withinPercentage(PERCENT));
        assertThat(integral.meanInverseFirst()).isCloseTo(ia, withinPercentage(PERCENT));
        assertThat(integral.meanInverseSecond()).isCloseTo(ib, withinPercentage(PERCENT));
    }

    /** (a + L) ^ -p and the like over a range where a closed form exists: p = 1, q next to 0. */
    @Test
    void aSinglePowerIntegratesToALogarithm() {
        double end = 7;
        double integral = new PowerIntegral(1, 2, 1e-300, 5, end).log();

        assertThat(integral).isCloseTo(Math.log(2 * Math.log1p(end / 2)), within(1e-13));
    }

    @Test
    void nothingIsIntegratedOverNothing() {
        assertThat(new PowerIntegral(3, 2, 1, 5, 0).log()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({
        ".5, .001, 54.1046562436242541", "1, .5, .922910632483730469", "2, 1.9, .286024574629118861",
        "2, 2, .277342766223554831", ".61, .13, 2.92762827079621852", "30, .01, .0344704479092115417",
        "1.5, 40, .0241164751591231128", "3, 700, .00142248371723948725"
    })
    void exponentialIntegralsHaveNoPole(double s, double z, double value) {
        assertThat(ExponentialIntegral.scaled(s, z)).isCloseTo(value, withinPercentage(PERCENT));
    }

    @ParameterizedTest
    @CsvSource({".61, .13, 2, 1.22496506111627814", "1, .01, .5, .404521280579566587", "5, 3, 100, .134532623361699925"
    })
    void exponentialIntegralsMayEnd(double s, double z, double length, double value) {
        assertThat(ExponentialIntegral.scaled(s, z, length)).isCloseTo(value, withinPercentage(PERCENT));
    }

    @ParameterizedTest
    @CsvSource({
        ".5, 3, .628608659422374138, 3.06666666666666667", ".24, 40, 106.183627289954902, 8.08854496353162283",
        "100000, 5, 57.5647273233511754, 4.9999000029999e-5", "2.5, 1000000, 12815538.8232430111, 13.1123559173170726",
        ".0001, 33, 72.3480249255879623, 10004.0583337907245", "7, 0, 0, 0"
    })
    void gammaFunctionsThatDifferByAWholeNumberAreDivided(double a, double n, double log, double slope) {
        assertThat(Rising.log(a, n)).isCloseTo(log, within(1e-14 + Math.abs(log) * 1e-13));
        assertThat(Rising.slope(a, n)).isCloseTo(slope, within(1e-14 + Math.abs(slope) * 1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        ".8, 2.4, 3, -.666045250782154086",
        ".0001, 100000, 7, -6.99979000559976943e-9",
        "2, .5, 100, -9.51789859843275339",
        "100000, .0001, 40, -363.102972377130615",
        "3, 4, 0, 0"
    })
    void betaFunctionsThatDifferByAWholeNumberAreDivided(double a, double b, double n, double log) {
        assertThat(Rising.logBeta(a, b, n)).isCloseTo(log, within(Math.abs(log) * 1e-12));
    }

    /** psi(1) = -Euler's constant, psi(1/2) = psi(1) - 2 ln 2; the others by mpmath. */
    @ParameterizedTest
    @CsvSource({
        "1, -.577215664901532861", ".5, -1.96351002602142348", "1e-4, -10000.5770511835143",
        "9.999, 2.25164741720573526", "50, 3.9019896734278922", "1e6, 13.8155100579641908"
    })
    void theDerivativeOfLogGammaIsExact(double x, double value) {
        assertThat(Digamma.of(x)).isCloseTo(value, within(1e-13 * Math.abs(value) + 1e-13));
    }

    /** F(1, 1; 2; u) = -ln(1 - u) / u, and F(1, b; b + 1; u) with b = 1/2 is artanh(sqrt u) / sqrt u. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, .1, .5, .9, .999, .999999})
    void hypergeometricFunctionsOfOneAreFractions(double u) {
        double root = Math.sqrt(u);

        assertThat(GaussFraction.of(1, 2, u)).isCloseTo(-Math.log1p(-u) / u, withinPercentage(1e-9));
        assertThat(GaussFraction.of(.5, 1.5, u))
                .isCloseTo(Math.log((1 + root) * (1 + root) / (1 - u)) / 2 / root, withinPercentage(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.05, .3, 1, 7.5, 400, 1e6})
    void meansUnderAGammaDistributionAreExact(double shape) {
        assertThat(GammaMean.of(shape, v -> v)).isCloseTo(shape, withinPercentage(1e-9));
        assertThat(GammaMean.of(shape, v -> v * v)).isCloseTo(shape * (shape + 1), withinPercentage(1e-9));
        assertThat(GammaMean.of(shape, v -> v * Math.exp(-v / shape)))
                .isCloseTo(shape * Math.exp(-(shape + 1) * Math.log1p(1 / shape)), withinPercentage(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 1e-18, 1e-9, .01, .7, 3, 40})
    void fastLogarithmsAndExponentialsAreRight(double v) {
        assertThat(Logs.expm1(v)).isCloseTo(Math.expm1(v), within(Math.expm1(v) * 1e-15));
        assertThat(Logs.log1p(v)).isCloseTo(Math.log1p(v), within(Math.log1p(v) * 1e-15));
    }

    @Test
    void sumsOfExponentialsDoNotOverflow() {
        assertThat(Logs.onePlusExp(0)).isCloseTo(Math.log(2), within(1e-16));
        assertThat(Logs.onePlusExp(1e5)).isEqualTo(1e5);
        assertThat(Logs.onePlusExp(-1e5)).isZero();
        assertThat(Logs.onePlusExp(3)).isCloseTo(Math.log(1 + Math.exp(3)), within(1e-15));
        assertThat(Logs.oneOverOnePlusExp(1e5)).isZero();
        assertThat(Logs.oneOverOnePlusExp(-1e5)).isEqualTo(1);
        assertThat(Logs.decayed(0, 3)).isEqualTo(3);
        assertThat(Logs.decayed(1e-12, 3)).isCloseTo(3, within(1e-11));
        assertThat(Logs.decayed(2, 3)).isCloseTo((1 - Math.exp(-6)) / 2, within(1e-15));
    }

    @Test
    void aLevelIsCrossedWhereTheFunctionReachesIt() {
        assertThat(Crossing.of(x -> x * x, 9, 1)).isCloseTo(3, within(1e-12));
        assertThat(Crossing.of(x -> x * x, 9, 100)).isCloseTo(3, within(1e-12));
        assertThat(Crossing.of(Math::log, 2, 1)).isCloseTo(Math.exp(2), within(1e-10));
        assertThat(Crossing.of(x -> x + 5, 4, 1)).isZero();
        assertThat(Crossing.of(x -> -1 / (1 + x), 1, 1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    /** The curvature of 3x^2 + 2xy + y^2 is [[6, 2], [2, 2]], its inverse [[1, -1], [-1, 3]] / 4. */
    @Test
    void curvatureIsInverted() {
        Objective bowl = (x, g) -> {
            g[0] = 6 * x[0] + 2 * x[1];
            g[1] = 2 * x[0] + 2 * x[1];
            return 0;
        };

        double[][] inverse = Objects.requireNonNull(Curvature.inverse(bowl, new double[] {.3, .2}, new int[] {0, 1}));
        double[][] second = Objects.requireNonNull(Curvature.inverse(bowl, new double[] {.3, .2}, new int[] {1}));
        double @Nullable [][] saddle = Curvature.inverse(
                (x, g) -> {
                    g[0] = -x[0];
                    return 0;
                },
                new double[1],
                new int[] {0});

        assertThat(inverse[0][0]).isCloseTo(.25, within(1e-9));
        assertThat(inverse[0][1]).isCloseTo(-.25, within(1e-9));
        assertThat(inverse[1][1]).isCloseTo(.75, within(1e-9));
        assertThat(second[0][0]).isCloseTo(.5, within(1e-9));
        assertThat(saddle).isNull();
    }

    @Test
    void correlationIsPearsons() {
        double[] one = {1, 2, 3, 4};

        assertThat(Correlation.of(one, new double[] {2, 4, 6, 8})).isCloseTo(1, within(1e-15));
        assertThat(Correlation.of(one, new double[] {4, 3, 2, 1})).isCloseTo(-1, within(1e-15));
        assertThat(Correlation.of(one, new double[] {1, -1, -1, 1})).isCloseTo(0, within(1e-15));
        assertThat(Correlation.of(one, new double[] {1, 3, 2, 4})).isCloseTo(.8, within(1e-15));
        assertThat(Correlation.of(one, new double[] {5, 5, 5, 5})).isZero();
    }
}
