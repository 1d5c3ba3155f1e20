package io.clave.cli.models;

import io.clave.cli.models.FitReport.Candidate;
import io.clave.models.Cohort;
import io.clave.models.Family;
import io.clave.models.fit.Fit;
import io.clave.models.fit.Fitting;
import java.util.Comparator;
import java.util.List;

/** Fits every family that is to be tried; the lowest BIC is the best, among those that ended at an optimum if there are any. */
final class BestFit {

    private BestFit() {}

    static FitReport of(List<Family> families, Cohort cohort) {
        List<Fit> fits =
                families.stream().map(family -> Fitting.fit(family, cohort)).toList();
        Fit best = fits.stream()
                .min(Comparator.comparing(Fit::converged).reversed().thenComparingDouble(Fit::bic))
                .orElseThrow();
        return FitReport.of(
                best, fits.size() == 1 ? null : fits.stream().map(Candidate::of).toList());
    }
}
