package io.clave.scoring.score;

import io.clave.scoring.history.AccountTier;
import org.jspecify.annotations.Nullable;

/** A score with what a list shows of its account. */
record ListedScore(Score score, @Nullable String accountName, AccountTier tier) {}
