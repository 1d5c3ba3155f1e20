package io.clave.scoring.version;

import io.clave.models.CustomerModel;
import io.clave.models.Family;
import io.clave.models.GammaGamma;
import io.clave.models.fit.Uncertainty;
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
        LocalDate asOf,
        boolean dropoutIdentifiable,
        boolean leftTruncated,
        Map<Currency, GammaGamma> spend,
        ModelState state,
        @Nullable Instant activatedAt,
        @Nullable Instant archivedAt) {

    public CustomerModel model() {
        return family.with(parameters);
    }

    public Uncertainty uncertainty() {
        return new Uncertainty(parameters, logCovariance);
    }
}
