package io.clave.planning.intake;

import io.clave.planning.account.Account;
import io.clave.planning.account.AccountTier;
import io.clave.planning.account.ExternalId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of the events on accounts.account.v1, as far as planning needs them. */
record AccountPublished(
        UUID accountId,
        long version,
        String name,
        AccountTier tier,
        boolean serviceLevelAgreement,
        @Nullable List<ExternalId> externalIds) {

    AccountPublished {
        Objects.requireNonNull(accountId, "accountId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tier, "tier");
    }

    Account account() {
        List<ExternalId> ids = externalIds == null ? List.of() : externalIds;
        return new Account(accountId, version, name, tier, serviceLevelAgreement, ids);
    }
}
