package io.clave.planning.account;

import java.util.List;
import java.util.UUID;

/** An account as its owner last published it. */
public record Account(
        UUID accountId,
        long version,
        String name,
        AccountTier tier,
        boolean serviceLevelAgreement,
        List<ExternalId> externalIds) {

    public Account {
        externalIds = List.copyOf(externalIds);
    }
}
