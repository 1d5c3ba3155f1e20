package io.clave.scoring.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Is the relationship alive? The overdue ratio is days since the last purchase / median interval between purchases. It
 * reads a steady buyer rightly where T^n and BG/NBD do not (compare the cases in Reinartz and Kumar 2000, Journal of
 * Marketing 64(4), with Batislam, Denizel and Filiztekin 2007).
 *
 * @param overdueRatio null without a rhythm
 * @param nextExpectedOn last purchase + median interval, null without a rhythm
 */
public record Cadence(
        CadenceState state,
        @Nullable Double overdueRatio,
        @Nullable LocalDate nextExpectedOn) {

    private static final Cadence UNKNOWN = new Cadence(CadenceState.INSUFFICIENT_HISTORY, null, null);

    public static Cadence of(@Nullable Rhythm rhythm, LocalDate asOf, CadenceRules rules) {
        if (rhythm == null || rhythm.intervals() < rules.minimumIntervals()) {
            return UNKNOWN;
        }
        Double interval = rhythm.medianIntervalDays();
        Double ratio = rhythm.overdueRatio(asOf);
        if (interval == null || ratio == null) {
            return UNKNOWN;
        }
        return new Cadence(rules.stateAt(ratio), ratio, rhythm.last().plusDays(Math.round(interval)));
    }
}
