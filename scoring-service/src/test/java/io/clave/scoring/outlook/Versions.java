package io.clave.scoring.outlook;

import io.clave.models.Family;
import io.clave.models.GammaGamma;
import io.clave.models.orders.Season;
import io.clave.scoring.version.ModelState;
import io.clave.scoring.version.ModelVersion;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Model versions to score with. */
public final class Versions {

    static final Currency EUR = Currency.getInstance("EUR");

    private static final double[] PARAMETERS = {1.2, 4.5, 0.6, 4.0};

    private static final double[][] LOG_COVARIANCE = {
        {0.010, 0.008, 0, 0}, {0.008, 0.012, 0, 0}, {0, 0, 0.020, 0.018}, {0, 0, 0.018, 0.025}
    };

    private Versions() {}

    /** A version in weeks that has seen accounts leave. */
    public static ModelVersion version(Family family, @Nullable Season season, double... parameters) {
        return version(family, parameters, null, season, true, Map.of());
    }

    /** A version in weeks that has not seen accounts leave. */
    public static ModelVersion blind(Family family, double... parameters) {
        return version(family, parameters, null, null, false, Map.of());
    }

    static ScoringModel model(Family family, boolean dropoutIdentifiable, Map<Currency, GammaGamma> spend) {
        ModelVersion version = version(family, PARAMETERS, LOG_COVARIANCE, null, dropoutIdentifiable, spend);
        return new ScoringModel(version, OutlookRules.DEFAULT);
    }

    static ScoringModel model(Family family) {
        return model(family, true, Map.of());
    }

    private static ModelVersion version(
            Family family,
            double[] parameters,
            double @Nullable [][] logCovariance,
            @Nullable Season season,
            boolean dropoutIdentifiable,
            Map<Currency, GammaGamma> spend) {
        return new ModelVersion(
                family.id() + "-test",
                family,
                parameters,
                logCovariance,
                7,
                season,
                LocalDate.of(2026, 1, 1),
                dropoutIdentifiable,
                false,
                spend,
                ModelState.ACTIVE,
                null,
                null);
    }
}
