package io.clave.planning.alert;

import io.clave.planning.account.AccountTier;
import org.jspecify.annotations.Nullable;

/** An alert with what is known of its account; null while only the account's score has been heard of. */
record SeenAlert(
        Alert alert, @Nullable String accountName, @Nullable AccountTier tier) {}
