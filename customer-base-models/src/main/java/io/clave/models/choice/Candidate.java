package io.clave.models.choice;

import io.clave.models.Family;
import io.clave.models.fit.Fit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A family that was fitted to the calibration and judged by the holdout.
 *
 * @param family such as mbg-cnbd-2
 * @param parameters by name; alpha and beta in units of time
 * @param standardErrors by name; null where the data do not determine the parameter
 * @param logLikelihood natural logarithm, of all customers
 * @param bic Bayesian information criterion, lower is better
 * @param dropoutIdentifiable whether the data show that customers leave
 * @param converged whether the fit ended at an optimum
 */
public record Candidate(
        String family,
        int k,
        Map<String, Double> parameters,
        Map<String, @Nullable Double> standardErrors,
        double logLikelihood,
        double bic,
        boolean dropoutIdentifiable,
        boolean converged,
        int passes,
        double cpuSeconds,
        Holdout holdout) {

    static Candidate of(Fit fit, Holdout holdout) {
        Family family = fit.model().family();
        return new Candidate(
                family.id(),
                family.k(),
                fit.model().namedParameters(),
                errors(fit, family.parameterNames()),
                fit.logLikelihood(),
                fit.bic(),
                fit.dropoutIdentifiable(),
                fit.converged(),
                fit.effort().passes(),
                fit.effort().cpuSeconds(),
                holdout);
    }

    private static Map<String, @Nullable Double> errors(Fit fit, List<String> names) {
        Map<String, @Nullable Double> errors = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            errors.put(names.get(i), fit.uncertainty().standardError(i));
        }
        return errors;
    }
}
