package io.clave.accounts.order;

import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recomputes the ledgers of all accounts on demand, a page of them at a time. */
@Singleton
class LedgerVerifications {

    static final String ALL = "ledger verifications";
    /** Less than callers wait for an answer. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final LedgerAudits ledgers;
    private final LedgerVerifier verifier;
    private final Cursors cursors;

    LedgerVerifications(LedgerAudits ledgers, LedgerVerifier verifier, Cursors cursors) {
        this.ledgers = ledgers;
        this.verifier = verifier;
        this.cursors = cursors;
    }

    /** One account at least, and no more than fit into a few seconds. */
    Page<LedgerVerification> page(@Nullable String cursor, int limit) {
        UUID after = cursor == null
                ? null
                : UUID.fromString(cursors.decode(ALL, cursor).get(0));
        List<UUID> accounts = ledgers.accountsAfter(after, limit + 1);
        long begin = System.nanoTime();
        List<LedgerVerification> verified = new ArrayList<>();
        for (UUID account : accounts.subList(0, Math.min(limit, accounts.size()))) {
            if (!verified.isEmpty() && System.nanoTime() - begin > LONGEST.toNanos()) {
                break;
            }
            verified.add(verifier.verify(account));
        }
        boolean more = verified.size() < accounts.size();
        return new Page<>(
                verified,
                more ? cursors.encode(ALL, accounts.get(verified.size() - 1).toString()) : null);
    }
}
