package io.clave.models;

import io.clave.models.numeric.Objective;
import java.util.Arrays;

/** The log-likelihood of a cohort under a family, as a function of the family's parameters; summed as Kahan does. */
public final class CohortLikelihood implements Objective {

    private final Family family;
    private final Cohort cohort;

    public CohortLikelihood(Family family, Cohort cohort) {
        this.family = family;
        this.cohort = cohort;
    }

    @Override
    public double at(double[] parameters, double[] gradient) {
        CustomerModel model = family.with(parameters);
        Arrays.fill(gradient, 0);
        double sum = (family.k() - 1) * cohort.sumLogIntervals();
        double lost = 0;
        for (int i = 0; i < cohort.groups(); i++) {
            GradedOutlook outlook = (GradedOutlook) model.given(cohort.history(i));
            double term = cohort.weight(i) * outlook.logLikelihood() - lost;
            double next = sum + term;
            lost = next - sum - term;
            sum = next;
            outlook.addGradient(cohort.weight(i), gradient);
        }
        return sum;
    }
}
