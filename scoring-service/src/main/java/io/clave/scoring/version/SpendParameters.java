package io.clave.scoring.version;

import io.clave.models.fit.SpendFit;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gamma-gamma of the value of an order in one currency. */
public record SpendParameters(
        @Schema(examples = "2.395") double p,
        @Schema(examples = "3.302") double q,

        @Schema(description = "in units of the currency", examples = "396.4")
        double gamma,

        @Schema(description = "of p, q and gamma; null where the orders do not determine one")
        List<@Nullable Double> standardErrors,

        double logLikelihood,

        @Schema(description = "of orders and mean spend; the model assumes 0")
        double correlation,

        @Schema(description = "accounts with repeat orders in the currency")
        long accounts) {

    public static SpendParameters of(SpendFit fit) {
        return new SpendParameters(
                fit.model().p(),
                fit.model().q(),
                fit.model().gamma(),
                Arrays.asList(error(fit, 0), error(fit, 1), error(fit, 2)),
                fit.logLikelihood(),
                fit.correlation(),
                fit.rows());
    }

    private static @Nullable Double error(SpendFit fit, int parameter) {
        return fit.uncertainty().standardError(parameter);
    }
}
