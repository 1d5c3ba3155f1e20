package io.clave.models.fit;

import io.clave.models.GammaGamma;

/**
 * The maximum-likelihood fit of gamma-gamma.
 *
 * @param correlation of x and m_x over the customers: the model assumes that it is 0
 */
public record SpendFit(
        GammaGamma model,
        Uncertainty uncertainty,
        double logLikelihood,
        double correlation,
        long rows,
        boolean converged,
        Effort effort) {}
