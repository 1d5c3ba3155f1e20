package io.clave.scoring.version;

import io.clave.models.CustomerModel;
import io.clave.models.Family;
import io.clave.models.GammaGamma;
import io.clave.models.fit.Fit;
import io.clave.models.fit.Uncertainty;
import io.clave.models.orders.OrderClock;
import io.clave.models.orders.Season;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fitted model by its name: all that is needed to score a history, now or ever again.
 *
 * @param parameters in the order of {@link Family#parameterNames()}; times are in units of {@code daysPerUnit}
 * @param logCovariance covariance of ln(parameter), NaN for parameters that are not determined, null where nothing is known
 * @param season whose operational time the times are; null for calendar time
 * @param asOf the last day whose orders it was fitted to
 * @param dropoutIdentifiable whether the orders show that accounts leave; if not, P(alive) and lifetimes mean nothing
 * @param leftTruncated whether many accounts may have ordered before the first order that is known
 * @param spend gamma-gamma of the value of an order, for the currencies in which it could be fitted
 */
public record ModelVersion(
        String version,
        Family family,
        double[] parameters,
        double @Nullable [][] logCovariance,
        double daysPerUnit,
        @Nullable Season season,
        LocalDate asOf,
        boolean dropoutIdentifiable,
        boolean leftTruncated,
        Map<Currency, GammaGamma> spend,
        ModelState state,
        @Nullable Instant activatedAt,
        @Nullable Instant archivedAt) {

    /** What a run has fitted, before it has a name. */
    public static ModelVersion unnamed(
            Fit fit, double daysPerUnit, @Nullable Season season, LocalDate asOf, boolean leftTruncated) {
        return new ModelVersion(
                "",
                fit.model().family(),
                fit.model().parameters(),
                fit.uncertainty().logCovariance(),
                daysPerUnit,
                season,
                asOf,
                fit.dropoutIdentifiable(),
                leftTruncated,
                Map.of(),
                ModelState.DRAFT,
                null,
                null);
    }

    public CustomerModel model() {
        return family.with(parameters);
    }

    /** The time that the model runs on. */
    public OrderClock clock() {
        return OrderClock.of(daysPerUnit, season);
    }

    public Uncertainty uncertainty() {
        return new Uncertainty(parameters, logCovariance);
    }
}
