package io.clave.scoring.score;

import io.clave.scoring.migration.KeptScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two scores of an account. Figures move every day; told of is only what others act on, and kept is
 * besides a lifetime value that moved by more than a band.
 */
record ScoreDifference(@Nullable Score before, Score after) {

    /** What others act on; of a first score everything. */
    List<String> toTell() {
        List<String> changed = new ArrayList<>();
        if (before == null || before.customerClass() != after.customerClass()) {
            changed.add("customerClass");
        }
        if (before == null
                ? after.unclassifiedReason() != null
                : before.unclassifiedReason() != after.unclassifiedReason()) {
            changed.add("unclassifiedReason");
        }
        if (before == null || before.cadenceState() != after.cadenceState()) {
            changed.add("cadenceState");
        }
        if (before == null || before.verdict() != after.verdict()) {
            changed.add("verdict");
        }
        if (before == null || !before.modelVersion().equals(after.modelVersion())) {
            changed.add("modelVersion");
        }
        return changed;
    }

    List<String> toKeep(double band) {
        List<String> changed = toTell();
        if (before == null ? after.clv() != null : moved(before.keptClv(), after.clv(), band)) {
            changed.add("clv");
        }
        return changed;
    }

    KeptScore kept(List<String> changed) {
        ListedFigures figures = after.figures();
        return new KeptScore(
                after.accountId(),
                after.asOf(),
                after.customerClass(),
                after.unclassifiedReason(),
                after.cadenceState(),
                after.verdict().name(),
                after.modelVersion(),
                after.pAlive(),
                figures == null ? null : figures.expectedOrders(),
                figures == null ? null : figures.pOrder(),
                after.clv(),
                after.value(),
                changed,
                after.scoredAt());
    }

    private static boolean moved(@Nullable Double before, @Nullable Double after, double band) {
        if (before == null || after == null) {
            return (before == null) != (after == null);
        }
        return Math.abs(after - before) > band * Math.abs(before);
    }
}
