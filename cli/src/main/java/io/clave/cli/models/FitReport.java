package io.clave.cli.models;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.clave.models.Family;
import io.clave.models.GammaGamma;
import io.clave.models.fit.Fit;
import io.clave.models.fit.SpendFit;
import io.clave.models.fit.Uncertainty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fit as it is printed.
 *
 * @param k null for gamma-gamma
 * @param parameters by name; those of leaving have no value where dropout is not identifiable
 * @param standardErrors by the same names; null where the data do not determine one
 * @param dropoutIdentifiable null for gamma-gamma, which knows no leaving
 * @param rows customers that the model was fitted to
 * @param groups different ones among them
 * @param converged whether the fit ended at an optimum
 * @param candidates all that were compared; null where there was no choice
 */
record FitReport(
        String model,
        @Nullable Integer k,
        Map<String, @Nullable Double> parameters,
        Map<String, @Nullable Double> standardErrors,
        double logLikelihood,
        @Nullable Boolean dropoutIdentifiable,
        long rows,
        long groups,
        int passes,
        double cpuSeconds,
        @JsonIgnore boolean converged,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Candidate> candidates) {

    private static final List<String> SPEND_PARAMETERS = List.of("p", "q", "gamma");
    private static final int ORDER_PARAMETERS = 2;

    /** One of several families that were compared. */
    record Candidate(
            String model,
            int k,
            double logLikelihood,
            double bic,
            boolean dropoutIdentifiable,
            boolean converged,
            int passes,
            double cpuSeconds) {

        static Candidate of(Fit fit) {
            Family family = fit.model().family();
            return new Candidate(
                    family.kind().id(),
                    family.k(),
                    fit.logLikelihood(),
                    fit.bic(),
                    fit.dropoutIdentifiable(),
                    fit.converged(),
                    fit.effort().passes(),
                    fit.effort().cpuSeconds());
        }
    }

    static FitReport of(Fit fit, @Nullable List<Candidate> candidates) {
        Family family = fit.model().family();
        double[] values = fit.model().parameters();
        int known = fit.dropoutIdentifiable() ? values.length : ORDER_PARAMETERS;
        return new FitReport(
                family.kind().id(),
                family.k(),
                parameters(family.parameterNames(), values, known),
                standardErrors(family.parameterNames(), fit.uncertainty(), known),
                fit.logLikelihood(),
                fit.dropoutIdentifiable(),
                fit.rows(),
                fit.groups(),
                fit.effort().passes(),
                fit.effort().cpuSeconds(),
                fit.converged(),
                candidates);
    }

    static FitReport of(SpendFit fit, long groups) {
        GammaGamma model = fit.model();
        double[] values = {model.p(), model.q(), model.gamma()};
        return new FitReport(
                ModelName.GAMMA_GAMMA.word(),
                null,
                parameters(SPEND_PARAMETERS, values, values.length),
                standardErrors(SPEND_PARAMETERS, fit.uncertainty(), values.length),
                fit.logLikelihood(),
                null,
                fit.rows(),
                groups,
                fit.effort().passes(),
                fit.effort().cpuSeconds(),
                fit.converged(),
                null);
    }

    private static Map<String, @Nullable Double> parameters(List<String> names, double[] values, int known) {
        Map<String, @Nullable Double> named = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), i < known ? (Double) values[i] : null);
        }
        return named;
    }

    private static Map<String, @Nullable Double> standardErrors(
            List<String> names, Uncertainty uncertainty, int known) {
        Map<String, @Nullable Double> named = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), i < known ? uncertainty.standardError(i) : null);
        }
        return named;
    }
}
