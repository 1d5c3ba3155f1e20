package io.clave.accounts.account;

import io.clave.platform.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services learn of an account: its full state, at every version. */
final class AccountEvents {

    private static final String TOPIC = "accounts.account.v1";

    /** Data of both event types; contract {@code accounts-account.v1}. */
    private record AccountState(
            UUID accountId,
            long version,
            String name,
            @Nullable String country,
            @Nullable UUID parentAccountId,
            AccountTier tier,
            boolean serviceLevelAgreement,
            List<ExternalId> externalIds,
            Instant changedAt) {}

    private AccountEvents() {}

    static OutgoingEvent opened(Account account) {
        return new OutgoingEvent(TOPIC, "io.clave.accounts.account-opened.v1", account.id(), state(account));
    }

    static OutgoingEvent updated(Account account) {
        return new OutgoingEvent(TOPIC, "io.clave.accounts.account-updated.v1", account.id(), state(account));
    }

    private static AccountState state(Account account) {
        AccountProfile profile = account.profile();
        return new AccountState(
                account.id(),
                account.version(),
                profile.name(),
                profile.country(),
                profile.parentAccountId(),
                profile.tier(),
                profile.serviceLevelAgreement(),
                account.externalIds(),
                account.updatedAt());
    }
}
