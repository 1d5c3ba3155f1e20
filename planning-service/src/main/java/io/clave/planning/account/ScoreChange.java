package io.clave.planning.account;

import org.jspecify.annotations.Nullable;

/**
 * A newer score and what was known before it.
 *
 * @param classBefore class of the score before, null when there was none
 * @param knownClassBefore the last class other than UNCLASSIFIED before this score, null when there was none
 */
public record ScoreChange(
        Score score,
        @Nullable CustomerClass classBefore,
        @Nullable CustomerClass knownClassBefore) {

    /** Whether the class differs from the score before; a first score changes nothing. */
    public boolean movesClass() {
        return classBefore != null && classBefore != score.customerClass();
    }

    /** Whether an account that was classified once is now classified otherwise. */
    public boolean reclassifies() {
        CustomerClass now = score.customerClass();
        return now.isKnown() && knownClassBefore != null && knownClassBefore != now;
    }

    /** Whether an account loses its class. */
    public boolean losesClass() {
        return movesClass() && !score.customerClass().isKnown();
    }
}
