package io.clave.scoring.score;

import io.clave.scoring.history.DataQuality;
import io.clave.scoring.history.DataQualityGrade;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the orders behind a score can be trusted. */
@Schema(name = "ScoreDataQuality")
public record DataQualityView(
        @Schema(description = "A for no known fault, E for the most; null if it is missing") @Nullable
        DataQualityGrade grade,

        @Schema(description = "why there is no grade; null if there is one") @Nullable
        DataQualityMissing missing,

        @Schema(
                description = "what lowered it; /accounts/{id}/data-quality has the numbers",
                examples = "[\"REVISION_GAPS\"]")
        List<String> faults,

        @Schema(description = "when grade and faults became these; null if nothing was told yet") @Nullable
        Instant computedAt) {

    public static DataQualityView of(@Nullable DataQuality quality) {
        if (quality == null) {
            return new DataQualityView(null, DataQualityMissing.NOT_GRADED_YET, List.of(), null);
        }
        return new DataQualityView(
                quality.grade(),
                quality.grade() == null ? DataQualityMissing.NO_RECENT_ORDERS : null,
                quality.faults(),
                quality.computedAt());
    }
}
