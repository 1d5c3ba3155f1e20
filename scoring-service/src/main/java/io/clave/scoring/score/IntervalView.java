package io.clave.scoring.score;

import io.clave.scoring.outlook.Interval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A 95 % interval: how far the figure is known, given what the parameters of the model are known to. */
record IntervalView(
        @Schema(examples = "0.02") double standardError,
        @Schema(examples = "0.86") double low,
        @Schema(examples = "0.94") double high) {

    static @Nullable IntervalView of(@Nullable Interval interval) {
        return interval == null ? null : new IntervalView(interval.standardError(), interval.low(), interval.high());
    }
}
