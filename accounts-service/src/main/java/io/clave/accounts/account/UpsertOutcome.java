package io.clave.accounts.account;

/** What an upsert did. */
enum UpsertOutcome {
    CREATED,
    UPDATED,
    UNCHANGED
}
