package io.clave.scoring.version;

import io.clave.platform.problem.FieldError;
import io.clave.scoring.version.BackTest.ChurnFlags;
import io.clave.scoring.version.BackTest.InvariantCheck;
import io.clave.scoring.version.BackTest.RankStability;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Holds a version against the rules that must hold and the bounds of the back-test. */
@Singleton
class ActivationBounds {

    private final ActivationConfig config;

    ActivationBounds(ActivationConfig config) {
        this.config = config;
    }

    void require(StoredModel model) {
        List<FieldError> violations = new ArrayList<>();
        if (!model.converged()) {
            violations.add(violation("not-converged", "The fit did not end at an optimum."));
        }
        model.backTest().invariants().forEach(check -> addIfBroken(check, violations));
        addForecast(model.backTest(), violations);
        addChurn(model.backTest().churn(), violations);
        addStability(model.backTest().stability(), violations);
        if (!violations.isEmpty()) {
            throw new ModelNotActivatable(model.model().version(), violations);
        }
    }

    private static void addIfBroken(InvariantCheck check, List<FieldError> violations) {
        if (check.violations() > 0) {
            violations.add(violation(
                    "invariant-broken",
                    "The rule that %s does not hold for %d accounts, such as %s."
                            .formatted(check.rule(), check.violations(), check.firstAccount())));
        }
    }

    private void addForecast(BackTest test, List<FieldError> violations) {
        Double area = test.areaUnderCurve();
        if (area != null && area < config.minimumAreaUnderCurve()) {
            violations.add(below("area-under-curve", "The area under the curve", area, config.minimumAreaUnderCurve()));
        }
        Double bias = test.bias();
        if (bias == null) {
            violations.add(violation("no-orders-in-holdout", "Nobody ordered in the holdout, so nothing was proven."));
        } else if (Math.abs(bias) > config.maximumBias()) {
            violations.add(violation(
                    "bias",
                    format(
                            "Expected orders differ from the actual ones by %.3f, more than %.3f.",
                            bias, config.maximumBias())));
        }
    }

    private void addChurn(ChurnFlags churn, List<FieldError> violations) {
        Double precision = churn.precision();
        double required = config.minimumChurnLift() * churn.silentShare();
        if (precision != null && precision < required) {
            violations.add(below("churn-precision", "The precision of the churn flags", precision, required));
        }
    }

    private void addStability(@Nullable RankStability stability, List<FieldError> violations) {
        if (stability == null) {
            return;
        }
        String with = " with " + stability.version();
        if (stability.rankCorrelation() < config.minimumRankCorrelation()) {
            violations.add(below(
                    "rank-correlation",
                    "The rank correlation" + with,
                    stability.rankCorrelation(),
                    config.minimumRankCorrelation()));
        }
        if (stability.topDecileOverlap() < config.minimumTopDecileOverlap()) {
            violations.add(below(
                    "top-decile-overlap",
                    "The overlap of the best tenth" + with,
                    stability.topDecileOverlap(),
                    config.minimumTopDecileOverlap()));
        }
    }

    private static FieldError below(String code, String figure, double value, double bound) {
        return violation(code, format("%s is %.3f, below %.3f.", figure, value, bound));
    }

    private static String format(String sentence, Object... values) {
        return String.format(Locale.ROOT, sentence, values);
    }

    private static FieldError violation(String code, String detail) {
        return new FieldError(null, null, code, detail);
    }
}
