package io.clave.accounts.account;

import org.jspecify.annotations.Nullable;

/** An account as another system describes it, under its identifier there; the parent may be named in the same way. */
record AccountUpsert(
        ExternalId id, AccountProfile profile, @Nullable ExternalId parent) {}
