package io.clave.accounts.account;

import io.clave.platform.id.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An account at one of its versions. */
record Account(
        UUID id,
        AccountProfile profile,
        List<ExternalId> externalIds,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static Account open(AccountProfile profile, List<ExternalId> externalIds, Instant now) {
        return new Account(Ids.next(), profile, externalIds.stream().sorted().toList(), 1, now, now);
    }

    Account changed(AccountProfile next, Instant now) {
        return new Account(id, next, externalIds, version + 1, createdAt, now);
    }
}
