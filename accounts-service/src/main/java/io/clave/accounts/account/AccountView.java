package io.clave.accounts.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account as clients see it. */
record AccountView(
        UUID id,
        String name,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "DE") @Nullable
        String country,

        @Nullable UUID parentAccountId,
        AccountTier tier,
        boolean serviceLevelAgreement,
        List<ExternalId> externalIds,

        @Schema(description = "raised by every change; also the ETag")
        long version,

        Instant createdAt,
        Instant updatedAt) {

    static AccountView of(Account account) {
        AccountProfile profile = account.profile();
        return new AccountView(
                account.id(),
                profile.name(),
                profile.country(),
                profile.parentAccountId(),
                profile.tier(),
                profile.serviceLevelAgreement(),
                account.externalIds(),
                account.version(),
                account.createdAt(),
                account.updatedAt());
    }
}
