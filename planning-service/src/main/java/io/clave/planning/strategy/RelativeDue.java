package io.clave.planning.strategy;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A due date relative to something that is known of the account. */
public record RelativeDue(
        @Schema(description = "the day that is counted from")
        DueAnchor anchor,

        @Schema(description = "days after that day, before it when negative", examples = "-7")
        int days) {

    private static final MonthDay PERIOD_END = MonthDay.of(Month.DECEMBER, 31);

    /** The calendar date, never before the day of the score; without a known next order it counts from the score. */
    public LocalDate resolve(LocalDate scoredOn, @Nullable LocalDate nextOrderOn) {
        LocalDate due = base(scoredOn, nextOrderOn).plusDays(days);
        return due.isBefore(scoredOn) ? scoredOn : due;
    }

    private LocalDate base(LocalDate scoredOn, @Nullable LocalDate nextOrderOn) {
        return switch (anchor) {
            case SCORE -> scoredOn;
            case NEXT_ORDER -> nextOrderOn == null ? scoredOn : nextOrderOn;
            case PERIOD_END -> PERIOD_END.atYear(scoredOn.getYear());
        };
    }
}
