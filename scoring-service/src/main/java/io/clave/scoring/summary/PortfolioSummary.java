package io.clave.scoring.summary;

import io.clave.platform.money.Money;
import io.clave.scoring.history.DataQualityGrade;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.Portfolio;
import io.clave.scoring.model.Tally;
import io.clave.scoring.model.UnclassifiedReason;
import io.clave.scoring.portfolio.ThresholdsView;
import io.clave.scoring.score.Monies;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The portfolio on one day: how many accounts are what, and what they are worth. */
record PortfolioSummary(
        @Schema(description = "orders up to this day count, UTC")
        LocalDate asOf,

        @Schema(description = "the model version that scored, or the rules alone", examples = "rules-1")
        String modelVersion,

        @Schema(description = "accounts counted; for a past day, those that had bought by then", examples = "400")
        long accounts,

        @Schema(description = "every class once") List<ClassCount> classes,
        @Schema(description = "every cadence state once") List<CadenceCount> cadenceStates,

        @Schema(description = "why accounts are UNCLASSIFIED, every reason once")
        List<ReasonCount> unclassifiedReasons,

        @Schema(
                description =
                        "how far the orders behind the scores can be trusted: every grade once, and none, as known today")
        List<GradeCount> dataQuality,

        @Schema(description = "by currency") List<ThresholdsView> thresholds) {

    /** A class. */
    record ClassCount(
            CustomerClass customerClass,
            @Schema(examples = "97") long accounts,

            @Schema(
                    description = "net revenue of the 36 months up to each account's last purchase, by currency;"
                            + " accounts with several currencies are left out")
            List<Money> revenue) {}

    /** A cadence state. */
    record CadenceCount(
            CadenceState cadenceState,
            @Schema(examples = "210") long accounts) {}

    /** A reason to be unclassified. */
    record ReasonCount(
            UnclassifiedReason unclassifiedReason,
            @Schema(examples = "5") long accounts) {}

    /** A grade. */
    record GradeCount(
            @Schema(description = "null: no grade is known") @Nullable
            DataQualityGrade grade,

            @Schema(examples = "380") long accounts) {}

    static PortfolioSummary of(
            LocalDate asOf,
            String modelVersion,
            Tally tally,
            List<GradeCount> dataQuality,
            Portfolio portfolio,
            @Nullable Long thresholdsVersion) {
        return new PortfolioSummary(
                asOf,
                modelVersion,
                tally.classes().values().stream().mapToLong(Long::longValue).sum(),
                classes(tally),
                tally.cadences().entrySet().stream()
                        .map(count -> new CadenceCount(count.getKey(), count.getValue()))
                        .toList(),
                tally.reasons().entrySet().stream()
                        .map(count -> new ReasonCount(count.getKey(), count.getValue()))
                        .toList(),
                dataQuality,
                portfolio.all().stream()
                        .map(thresholds -> ThresholdsView.of(thresholds, thresholdsVersion))
                        .toList());
    }

    private static List<ClassCount> classes(Tally tally) {
        return tally.classes().entrySet().stream()
                .map(count -> new ClassCount(
                        count.getKey(),
                        count.getValue(),
                        Monies.of(tally.revenue().getOrDefault(count.getKey(), List.of()))))
                .toList();
    }
}
