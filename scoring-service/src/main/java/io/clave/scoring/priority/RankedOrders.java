package io.clave.scoring.priority;

import io.clave.platform.money.Money;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.score.DataQualityView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Orders in the sequence in which they should be served. */
record RankedOrders(
        @Schema(description = "history up to this day counted, UTC")
        LocalDate asOf,

        @Schema(examples = "rules-1") String modelVersion,

        @Schema(
                description =
                        "what a relationship should also count but is not known yet; the weights are scaled to the rest")
        List<String> missingComponents,

        @Schema(description = "first to be served first") List<RankedOrder> orders) {

    /** An order in its place. */
    record RankedOrder(
            @Schema(description = "place in the sequence, 1 is first", examples = "1")
            int rank,

            @Schema(description = "place it would have by quantity, for comparison", examples = "2")
            int volumeRank,

            String orderId,
            @Nullable String source,
            @Nullable UUID accountId,
            @Nullable String accountName,
            BigDecimal quantity,
            @Nullable Money orderValue,
            @Nullable LocalDate dueOn,
            Instant receivedAt,

            @Schema(
                    description = "what ranks the order, 0 to 100: the computed score, or the override",
                    examples = "76.50")
            BigDecimal score,

            @Schema(description = "by the score") PriorityClass priorityClass,

            @Schema(description = "the class as ERP systems take it")
            ErpCodes erpCodes,

            @Schema(description = "the sum of the contributions, 0 to 100", examples = "76.50")
            BigDecimal computedScore,

            @Schema(description = "null for a described relationship") @Nullable
            CustomerClass customerClass,

            @Schema(description = "of the account's orders; null for a described relationship") @Nullable
            DataQualityView dataQuality,

            CadenceState cadenceState,
            List<Contribution> contributions,

            @Schema(description = "why the order is in its place, in words")
            String explanation,

            @Schema(description = "null if nobody overrode the priority") @Nullable
            OverrideView override) {}
}
