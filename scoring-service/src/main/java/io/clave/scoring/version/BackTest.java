package io.clave.scoring.version;

import io.clave.scoring.model.ClassMove;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a draft did when history was replayed with it. */
public record BackTest(
        @Schema(description = "the last day that the model saw whose forecasts are judged")
        LocalDate calibrationEnd,

        @Schema(description = "the last day that it was judged by")
        LocalDate holdoutEnd,

        @Schema(description = "accounts that had bought by the end of the calibration", examples = "3317")
        long accounts,

        ChurnFlags churn,

        @Schema(
                description = "how well the probability of an order ranks who ordered again: 0.5 is a coin, 1 perfect;"
                        + " null if all or none did",
                examples = "0.73")
        @Nullable
        Double areaUnderCurve,

        @Schema(description = "expected orders / actual orders - 1; null if nothing came", examples = "-0.24") @Nullable
        Double bias,

        @Schema(description = "null when no version is active") @Nullable
        RankStability stability,

        @Schema(description = "null when no version is active") @Nullable
        ClassStability classes,

        @Schema(description = "rules that must hold for every account, each with the accounts that break it")
        List<InvariantCheck> invariants) {

    /** Accounts called lost by P(alive) below the cutoff, beside those that really stayed silent in the holdout. */
    public record ChurnFlags(
            @Schema(examples = "0.5") double cutoff,
            @Schema(description = "called lost") long flagged,

            @Schema(description = "without an order in the holdout")
            long silent,

            @Schema(description = "both") long flaggedAndSilent,

            @Schema(description = "share of the flagged that stayed silent; null if none is flagged") @Nullable
            Double precision,

            @Schema(description = "share of the silent that were flagged; null if none is silent") @Nullable
            Double recall,

            @Schema(description = "share of silent accounts: the precision of flags given by lot")
            double silentShare) {}

    /** How the draft ranks all accounts by expected orders, beside the version that was active. */
    public record RankStability(
            @Schema(description = "the version compared with")
            String version,

            long accounts,

            @Schema(description = "Spearman's rank correlation, 1 is the same order", examples = "0.97")
            double rankCorrelation,

            @Schema(
                    description = "Kendall's tau-b: pairs of accounts in the same order less those in the opposite one,"
                            + " as a share, ties allowed for; null if one of both ranks all accounts the same",
                    examples = "0.88")
            @Nullable
            Double kendallTau,

            @Schema(description = "share of the best tenth that is in both best tenths", examples = "0.91")
            double topDecileOverlap) {}

    /** The classes that the draft would give, beside those of the version that was active; both by its own thresholds. */
    public record ClassStability(
            @Schema(description = "the version compared with")
            String version,

            @Schema(description = "accounts that had bought by the last day", examples = "4338")
            long accounts,

            @Schema(description = "accounts that the draft puts into another class", examples = "212")
            long changed,

            @Schema(
                    description =
                            "the cells of the matrix that are not 0: fromClass under the active version, toClass under"
                                    + " the draft")
            List<ClassMove> moves) {}

    /** One rule over all accounts. */
    public record InvariantCheck(
            Invariant invariant,
            @Schema(description = "the rule in words") String rule,

            @Schema(description = "accounts that break it; 0 is well")
            long violations,

            @Schema(description = "one of them") @Nullable UUID firstAccount) {}
}
