package io.clave.scoring.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of an account at one version, as it came in {@code accounts.account.v1}. */
public record AccountChanged(
        UUID accountId,
        long version,
        String name,
        @Nullable UUID parentAccountId,
        AccountTier tier,
        boolean serviceLevelAgreement,
        Instant changedAt) {

    /** This fact, if it has all that it must have. */
    public AccountChanged complete() {
        Required.member("accountId", accountId);
        Required.member("name", name);
        Required.member("tier", tier);
        Required.member("changedAt", changedAt);
        return this;
    }

    /** Of two states of the same account, the later one. */
    AccountChanged laterOf(AccountChanged other) {
        return other.version > version ? other : this;
    }
}
