package io.clave.models;

/** An outlook that also tells how its log-likelihood changes with the parameters. */
interface GradedOutlook extends Outlook {

    /** Adds weight x the derivative of {@link #logLikelihood()} by each parameter. */
    void addGradient(double weight, double[] sum);
}
