package io.clave.models.fit;

import io.clave.models.Cohort;
import io.clave.models.CohortLikelihood;
import io.clave.models.Family;
import io.clave.models.numeric.Bfgs;
import io.clave.models.numeric.Curvature;
import io.clave.models.numeric.Minimum;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fits a family to a cohort by maximum likelihood, over the logarithms of the parameters and with the mean age as the unit of
 * time, so that the result does not depend on the unit. A large cohort is fitted to a part of it first.
 */
public final class Fitting {

    private static final double LEAST = -9;
    private static final double MOST = 12;
    private static final int LARGE = 100_000;
    private static final int PART = 25_000;
    private static final int ORDER_PARAMETERS = 2;
    private static final double NOISE = 1e-9;

    private final Family family;
    private final Cohort cohort;
    private final double unit;
    private final Cohort scaled;
    private final LogScale likelihood;
    private final double began = Effort.clock();

    private Fitting(Family family, Cohort cohort) {
        this.family = family;
        this.cohort = cohort;
        unit = cohort.meanAge();
        scaled = cohort.inUnitsOf(unit);
        likelihood = new LogScale(new CohortLikelihood(family, scaled));
    }

    /** Throws {@link NotEstimable} if the cohort cannot determine any model. */
    public static Fit fit(Family family, Cohort cohort) {
        Estimable.require(cohort);
        double[] start = new double[family.parameterNames().size()];
        return new Fitting(family, cohort).from(start);
    }

    /** Fits from given parameters. */
    public static Fit fit(Family family, Cohort cohort, double... start) {
        Estimable.require(cohort);
        Fitting fitting = new Fitting(family, cohort);
        return fitting.from(LogScale.log(fitting.inUnit(start, 1 / fitting.unit)));
    }

    private Fit from(double[] start) {
        Minimum staying = withoutDropout();
        Minimum best = family.equals(Family.NBD) ? staying : minimise(start);
        if (best.value() > staying.value() + NOISE * Math.abs(staying.value())) {
            Minimum again = minimise(barelyLeaving(staying.point()));
            best = again.value() < best.value() ? again : best;
        }
        return result(best, -staying.value());
    }

    private Minimum minimise(double[] start) {
        return scaled.rows() > LARGE ? minimiseFromPart(start) : minimise(start, filled(LEAST), filled(MOST));
    }

    private Minimum minimise(double[] start, double[] lower, double[] upper) {
        return Bfgs.minimise(likelihood, start, lower, upper);
    }

    /** Finds the optimum of a part first; its place and its curvature are near those of the whole. */
    private Minimum minimiseFromPart(double[] start) {
        int share = (int) (scaled.rows() / PART);
        LogScale ofPart = new LogScale(new CohortLikelihood(family, scaled.part(share)));
        double[] near =
                Bfgs.minimise(ofPart, start, filled(LEAST), filled(MOST)).point();
        double[][] inverse =
                Curvature.inverse(ofPart, near, IntStream.range(0, near.length).toArray());
        return inverse == null
                ? minimise(near, filled(LEAST), filled(MOST))
                : Bfgs.minimise(likelihood, near, filled(LEAST), filled(MOST), divided(inverse, share));
    }

    private static double[][] divided(double[][] matrix, double divisor) {
        for (double[] row : matrix) {
            for (int i = 0; i < row.length; i++) {
                row[i] /= divisor;
            }
        }
        return matrix;
    }

    /** The optimum if nobody leaves: of NBD where orders come at random, else with leaving held at next to nothing. */
    private Minimum withoutDropout() {
        if (family.k() == 1) {
            LogScale nbd =
                    family.equals(Family.NBD) ? likelihood : new LogScale(new CohortLikelihood(Family.NBD, scaled));
            return Bfgs.minimise(nbd, new double[2], filled(LEAST, 2), filled(MOST, 2));
        }
        double[] lower = {LEAST, LEAST, LEAST, MOST};
        double[] upper = {MOST, MOST, LEAST, MOST};
        return minimise(new double[4], lower, upper);
    }

    private static double[] barelyLeaving(double[] staying) {
        return new double[] {staying[0], staying[1], -1, 1};
    }

    private Fit result(Minimum best, double withoutDropout) {
        double jacobian = scaled.orders() * Math.log(unit);
        double[] parameters = inUnit(LogScale.exp(best.point()), unit);
        int passes = likelihood.passes();
        return new Fit(
                family.with(parameters),
                new Uncertainty(parameters, covariance(best, withoutDropout)),
                -best.value() - jacobian,
                withoutDropout - jacobian,
                cohort.rows(),
                cohort.groups(),
                best.converged(),
                new Effort(passes, Effort.clock() - began));
    }

    /** Over the parameters that are determined: not those at a bound, nor those of leaving where dropout is not identifiable. */
    private double @Nullable [][] covariance(Minimum best, double withoutDropout) {
        boolean leaving = Fit.isIdentifiable(-best.value(), withoutDropout);
        double[] logs = best.point();
        int[] determined = IntStream.range(0, leaving ? logs.length : ORDER_PARAMETERS)
                .filter(i -> logs[i] > LEAST && logs[i] < MOST)
                .toArray();
        double[][] inverse = determined.length == 0 ? null : Curvature.inverse(likelihood, logs, determined);
        return inverse == null ? null : padded(inverse, determined, logs.length);
    }

    private static double[][] padded(double[][] matrix, int[] places, int size) {
        double[][] padded = new double[size][size];
        for (double[] row : padded) {
            Arrays.fill(row, Double.NaN);
        }
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                padded[places[i]][places[j]] = matrix[i][j];
            }
        }
        return padded;
    }

    /** Parameters that are times, multiplied by a factor. */
    private double[] inUnit(double[] parameters, double factor) {
        double[] converted = parameters.clone();
        for (int i = 0; i < converted.length; i++) {
            converted[i] *= family.isTime(i) ? factor : 1;
        }
        return converted;
    }

    private double[] filled(double value) {
        return filled(value, family.parameterNames().size());
    }

    private static double[] filled(double value, int size) {
        double[] filled = new double[size];
        Arrays.fill(filled, value);
        return filled;
    }
}
