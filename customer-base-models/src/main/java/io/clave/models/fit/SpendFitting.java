package io.clave.models.fit;

import io.clave.models.GammaGamma;
import io.clave.models.Spend;
import io.clave.models.SpendLikelihood;
import io.clave.models.numeric.Bfgs;
import io.clave.models.numeric.Correlation;
import io.clave.models.numeric.Curvature;
import io.clave.models.numeric.Minimum;
import java.util.Arrays;
import java.util.List;

/** Fits gamma-gamma by maximum likelihood, with the mean spend as the unit of money. */
public final class SpendFitting {

    private static final double LEAST = -9;
    private static final double MOST = 12;

    private SpendFitting() {}

    /** Fits to the customers with repeat orders; throws {@link NotEstimable} if they cannot determine the model. */
    public static SpendFit fit(List<Spend> customers) {
        double began = Effort.clock();
        require(customers);
        double unit = customers.stream().mapToDouble(Spend::mean).average().orElseThrow();
        List<Spend> scaled = customers.stream()
                .map(customer -> new Spend(customer.repeatOrders(), customer.mean() / unit))
                .toList();
        LogScale likelihood = new LogScale(new SpendLikelihood(scaled));
        Minimum best = Bfgs.minimise(likelihood, new double[3], filled(LEAST), filled(MOST));
        int passes = likelihood.passes();
        double[] parameters = LogScale.exp(best.point());
        parameters[2] *= unit;
        return new SpendFit(
                new GammaGamma(parameters[0], parameters[1], parameters[2]),
                new Uncertainty(parameters, Curvature.inverse(likelihood, best.point(), new int[] {0, 1, 2})),
                -best.value() - customers.size() * Math.log(unit),
                Correlation.of(
                        customers.stream().mapToDouble(Spend::repeatOrders).toArray(),
                        customers.stream().mapToDouble(Spend::mean).toArray()),
                customers.size(),
                best.converged(),
                new Effort(passes, Effort.clock() - began));
    }

    private static void require(List<Spend> customers) {
        if (customers.size() < 2) {
            throw new NotEstimable("the spend model needs at least two customers with repeat orders, but there are "
                    + customers.size());
        }
        if (customers.stream().mapToDouble(Spend::mean).distinct().count() == 1) {
            throw new NotEstimable("all " + customers.size()
                    + " customers spend the same on an order, so nothing can be told of how they differ");
        }
    }

    private static double[] filled(double value) {
        double[] filled = new double[3];
        Arrays.fill(filled, value);
        return filled;
    }
}
