package io.clave.models;

import io.clave.models.numeric.Objective;
import java.util.Arrays;
import java.util.List;

/** The log-likelihood of customers' spend under gamma-gamma, as a function of p, q and gamma. */
public final class SpendLikelihood implements Objective {

    private final List<Spend> customers;

    public SpendLikelihood(List<Spend> customers) {
        this.customers = List.copyOf(customers);
    }

    @Override
    public double at(double[] parameters, double[] gradient) {
        GammaGamma model = new GammaGamma(parameters[0], parameters[1], parameters[2]);
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (Spend customer : customers) {
            sum += model.logLikelihood(customer.repeatOrders(), customer.mean());
            model.addGradient(customer.repeatOrders(), customer.mean(), gradient);
        }
        return sum;
    }
}
