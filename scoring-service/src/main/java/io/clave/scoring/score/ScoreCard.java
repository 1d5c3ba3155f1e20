package io.clave.scoring.score;

import io.clave.scoring.history.KnownAccount;
import io.clave.scoring.model.History;
import io.clave.scoring.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The score of an account on one day, with the history it was drawn from.
 *
 * @param thresholdsVersion the version of the thresholds, null for a past day: those are computed and not kept
 */
public record ScoreCard(
        KnownAccount account,
        History history,
        Verdict verdict,
        @Nullable Long thresholdsVersion) {}
