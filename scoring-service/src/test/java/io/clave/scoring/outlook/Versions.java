package io.clave.scoring.outlook;

import io.clave.models.Family;
import io.clave.models.GammaGamma;
import io.clave.scoring.version.ModelState;
import io.clave.scoring.version.ModelVersion;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;

/** Model versions to score with. */
final class Versions {

    static final Currency EUR = Currency.getInstance("EUR");

    private static final double[][] LOG_COVARIANCE = {
        {0.010, 0.008, 0, 0}, {0.008, 0.012, 0, 0}, {0, 0, 0.020, 0.018}, {0, 0, 0.018, 0.025}
    };

    private Versions() {}

    static ScoringModel model(Family family, boolean dropoutIdentifiable, Map<Currency, GammaGamma> spend) {
        return new ScoringModel(version(family, dropoutIdentifiable, spend), OutlookRules.DEFAULT);
    }

    static ScoringModel model(Family family) {
        return model(family, true, Map.of());
    }

    private static ModelVersion version(Family family, boolean dropoutIdentifiable, Map<Currency, GammaGamma> spend) {
        return new ModelVersion(
                family.id() + "-test",
                family,
                new double[] {1.2, 4.5, 0.6, 4.0},
                LOG_COVARIANCE,
                7,
                LocalDate.of(2026, 1, 1),
                dropoutIdentifiable,
                false,
                spend,
                ModelState.ACTIVE,
                null,
                null);
    }
}
