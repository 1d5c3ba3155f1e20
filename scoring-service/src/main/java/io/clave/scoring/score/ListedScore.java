package io.clave.scoring.score;

import io.clave.scoring.history.AccountTier;
import io.clave.scoring.history.DataQuality;
import org.jspecify.annotations.Nullable;

/** A score with what a list shows of its account. */
record ListedScore(
        Score score,
        @Nullable String accountName,
        AccountTier tier,
        @Nullable DataQuality dataQuality) {}
