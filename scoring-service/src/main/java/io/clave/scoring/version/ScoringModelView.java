package io.clave.scoring.version;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.models.fit.Uncertainty;
import io.clave.models.orders.Season;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of the model with all that is known about it. */
record ScoringModelView(
        @Schema(
                description = "name: family, as-of day and a part of the run's id",
                examples = "mbg-cnbd-2-20111209-3f2a")
        String version,

        ModelState state,
        @Schema(examples = "mbg-cnbd-k") String family,

        @Schema(description = "regularity of orders, 1 is at random", examples = "2")
        int k,

        @Schema(description = "the last day whose orders it was fitted to")
        LocalDate asOf,

        @Schema(description = "accounts it was fitted to", examples = "4338")
        long accounts,

        @Schema(description = "unit of time of the parameters in days, 7 is a week", examples = "7")
        double daysPerUnit,

        @Schema(
                description = "how busy each month is, January first, with mean 1: the model runs on a time that passes"
                        + " faster in busy months. Null where a season does not improve the forecasts; the time is then"
                        + " that of the calendar",
                examples = "[0.8,0.8,0.9,0.9,1,1,1,0.9,1,1.1,1.2,1.4]")
        @Nullable
        List<Double> season,

        @Schema(description = "by name", examples = "{\"r\":0.85,\"alpha\":4.32,\"a\":0.16,\"b\":2.01}")
        Map<String, Double> parameters,

        @Schema(description = "by name; null for a parameter that the orders do not determine")
        Map<String, @Nullable Double> standardErrors,

        @Schema(description = "covariance of the logarithms of the parameters, row by row; null where not determined")
        @Nullable
        List<List<@Nullable Double>> logCovariance,

        double logLikelihood,

        @Schema(description = "Bayesian information criterion, lower is better")
        double bic,

        @Schema(description = "whether the fit ended at an optimum")
        boolean converged,

        @Schema(description = "whether the orders show that accounts leave")
        boolean dropoutIdentifiable,

        @Schema(description = "the same in a sentence") String dropout,

        @Schema(description = "whether many accounts seem to have ordered before the first order that is known")
        boolean leftTruncated,

        @Schema(
                description =
                        "value of an order (gamma-gamma) by currency; a currency is missing where its orders cannot"
                                + " determine it")
        Map<String, SpendParameters> spend,

        BackTest backTest,

        @Schema(description = "how the family was chosen; null in lists", implementation = Object.class) @Nullable
        JsonNode report,

        @Schema(description = "the run that drafted it") UUID run,
        Instant createdAt,
        String createdBy,

        @Schema(description = "when it was last put in force") @Nullable
        Instant activatedAt,

        @Nullable String activatedBy,
        @Nullable Instant archivedAt,
        @Nullable String archivedBy) {

    static ScoringModelView of(StoredModel stored) {
        ModelVersion model = stored.model();
        return new ScoringModelView(
                model.version(),
                model.state(),
                model.family().kind().id(),
                model.family().k(),
                model.asOf(),
                stored.accounts(),
                model.daysPerUnit(),
                months(model.season()),
                model.family().named(model.parameters()),
                standardErrors(model),
                covariance(model.logCovariance()),
                stored.logLikelihood(),
                stored.bic(),
                stored.converged(),
                model.dropoutIdentifiable(),
                sentence(model.dropoutIdentifiable()),
                model.leftTruncated(),
                stored.spend(),
                stored.backTest(),
                stored.report(),
                stored.run(),
                stored.createdAt(),
                stored.createdBy(),
                model.activatedAt(),
                stored.activatedBy(),
                model.archivedAt(),
                stored.archivedBy());
    }

    private static @Nullable List<Double> months(@Nullable Season season) {
        return season == null ? null : season.months();
    }

    private static Map<String, @Nullable Double> standardErrors(ModelVersion model) {
        Uncertainty uncertainty = model.uncertainty();
        Map<String, @Nullable Double> errors = new LinkedHashMap<>();
        List<String> names = model.family().parameterNames();
        for (int i = 0; i < names.size(); i++) {
            errors.put(names.get(i), uncertainty.standardError(i));
        }
        return errors;
    }

    private static @Nullable List<List<@Nullable Double>> covariance(double @Nullable [][] matrix) {
        return matrix == null
                ? null
                : Arrays.stream(matrix).map(ScoringModelView::known).toList();
    }

    private static List<@Nullable Double> known(double[] row) {
        List<@Nullable Double> known = new ArrayList<>();
        for (double value : row) {
            known.add(Double.isFinite(value) ? value : null);
        }
        return known;
    }

    private static String sentence(boolean identifiable) {
        return identifiable
                ? "The orders show that accounts leave; P(alive) and lifetimes can be used."
                : "The orders do not show that accounts leave in this window: P(alive) and lifetimes of this version mean"
                        + " nothing, expected orders can be used.";
    }
}
