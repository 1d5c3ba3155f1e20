package io.clave.accounts.order;

import io.clave.accounts.order.LedgerExport.Summary;
import io.clave.platform.outbox.Outbox;
import io.clave.platform.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Tells others what the ledger holds of an account, so that they can check what they made of its orders. */
@ApplicationScoped
class LedgerNews {

    private static final String TOPIC = "accounts.order.v1";
    private static final String TYPE = "io.clave.accounts.ledger-summarised.v1";

    /** Data of the event; contract {@code accounts-ledger-summary.v1}. */
    private record LedgerSummary(
            UUID accountId,
            long orders,
            long revisions,
            String checksum,
            String reportingChecksum,
            Instant summarisedAt) {}

    private final LedgerExport ledger;
    private final Outbox outbox;
    private final Clock clock;

    LedgerNews(LedgerExport ledger, Outbox outbox, Clock clock) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Among the events of the account it stands after those of all orders it counts and before all others. Where something is
     * booked at the same moment it is left for the next time.
     */
    @Transactional
    void tell(UUID account) {
        Instant now = clock.instant();
        ledger.summary(account)
                .filter(summary -> ledger.lockAt(account, summary.position()))
                .map(summary -> data(account, summary, now))
                .ifPresent(data -> outbox.record(new OutgoingEvent(TOPIC, TYPE, account, data)));
    }

    private static LedgerSummary data(UUID account, Summary summary, Instant now) {
        return new LedgerSummary(
                account, summary.orders(), summary.revisions(), summary.checksum(), summary.reportingChecksum(), now);
    }
}
