package io.clave.scoring.keyaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The score of an account on an axis, with what it consists of. */
@Schema(name = "SelectionAxisScore")
record AxisView(
        @Schema(description = "0 to 10, the sum of the contributions; null where too little is known") @Nullable
        BigDecimal score,

        @Schema(description = "the part of the weights whose scores are known", examples = "0.8000")
        BigDecimal coverage,

        List<CriterionView> criteria) {

    /** What one criterion says. */
    @Schema(name = "SelectionCriterionScore")
    record CriterionView(
            String name,
            int weight,

            @Schema(description = "nothing is known of the account here; it counts as nothing and not as 0")
            boolean missing,

            @Schema(description = "0 to 10; null where it is missing") @Nullable
            BigDecimal score,

            @Schema(description = "part of the score of the axis; null where there is none") @Nullable
            BigDecimal contribution,

            @Schema(
                    description = "what was measured: CLV in the currency of the account, TENURE in days, GROWTH and"
                            + " POCKET_MARGIN as ratios; null for a rating")
            @Nullable
            BigDecimal figure,

            @Schema(description = "the measure, or the source of the rating") @Nullable
            String source,

            @Schema(description = "of which day it is") @Nullable
            LocalDate on) {

        private static CriterionView of(Weighted weighted, @Nullable BigDecimal contribution) {
            Criterion criterion = weighted.criterion();
            Evidence evidence = weighted.evidence();
            return evidence == null
                    ? new CriterionView(criterion.name(), criterion.weight(), true, null, null, null, null, null)
                    : new CriterionView(
                            criterion.name(),
                            criterion.weight(),
                            false,
                            evidence.score(),
                            contribution,
                            evidence.figure(),
                            evidence.source(),
                            evidence.on());
        }
    }

    static AxisView of(AxisScore axis) {
        List<CriterionView> criteria = IntStream.range(0, axis.criteria().size())
                .mapToObj(i -> CriterionView.of(
                        axis.criteria().get(i), axis.contributions().get(i)))
                .toList();
        return new AxisView(axis.score(), axis.coverage(), criteria);
    }
}
