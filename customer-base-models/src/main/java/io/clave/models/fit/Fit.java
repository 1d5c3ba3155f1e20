package io.clave.models.fit;

import io.clave.models.CustomerModel;

/**
 * The maximum-likelihood fit of a family to a cohort.
 *
 * @param logLikelihood at the optimum, of all customers, in the unit of time of the cohort
 * @param withoutDropout the highest log-likelihood of the same family when nobody ever leaves
 * @param converged whether the optimiser ended at an optimum
 */
public record Fit(
        CustomerModel model,
        Uncertainty uncertainty,
        double logLikelihood,
        double withoutDropout,
        long rows,
        int groups,
        boolean converged,
        Effort effort) {

    // 5 % point of the half-and-half mixture of chi-square with 0 and 1 degrees of freedom (Self and Liang 1987).
    private static final double BOUNDARY = 2.71;

    /** Whether the data show that customers leave; if not, the parameters of leaving and every lifetime mean nothing. */
    public boolean dropoutIdentifiable() {
        return isIdentifiable(logLikelihood, withoutDropout);
    }

    static boolean isIdentifiable(double logLikelihood, double withoutDropout) {
        return 2 * (logLikelihood - withoutDropout) >= BOUNDARY;
    }

    /** Bayesian information criterion (Schwarz 1978): parameters x ln(customers) - 2 log-likelihood; lower is better. */
    public double bic() {
        return model.parameters().length * Math.log(rows) - 2 * logLikelihood;
    }
}
