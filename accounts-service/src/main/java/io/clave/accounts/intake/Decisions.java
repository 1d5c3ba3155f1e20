package io.clave.accounts.intake;

import io.clave.accounts.order.OrderDocument;
import io.clave.accounts.order.OrderHead;
import io.clave.accounts.order.OrderKey;
import io.clave.accounts.order.OrderLedger.Entry;
import io.clave.accounts.order.RecordedOrder;
import io.clave.accounts.rate.LockedRate;
import io.clave.platform.id.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decisions about a run of documents, each made in the light of those before it. */
final class Decisions {

    private final Map<OrderKey, OrderHead> heads;
    private final List<Entry> entries = new ArrayList<>();
    private final LockedRates rates;
    private final Instant now;

    Decisions(Map<OrderKey, OrderHead> locked, LockedRates rates, Instant now) {
        this.heads = new HashMap<>(locked);
        this.rates = rates;
        this.now = now;
    }

    List<Entry> entries() {
        return entries;
    }

    Verdict decide(ArrivedOrder arrived, @Nullable UUID owner) {
        OrderDocument document = arrived.document();
        if (owner == null) {
            return Verdict.quarantined(QuarantineReason.UNKNOWN_ACCOUNT);
        }
        OrderHead head = heads.get(document.key());
        if (head == null) {
            return book(arrived, Ids.next(), owner, Outcome.CREATED);
        }
        if (document.revision() < head.revision()) {
            return Verdict.of(Outcome.STALE);
        }
        if (document.revision() == head.revision()) {
            return Arrays.equals(document.digest(), head.digest())
                    ? Verdict.of(Outcome.UNCHANGED)
                    : Verdict.quarantined(QuarantineReason.REVISION_CONFLICT);
        }
        return owner.equals(head.accountId())
                ? book(arrived, head.id(), owner, Outcome.UPDATED)
                : Verdict.quarantined(QuarantineReason.ACCOUNT_CHANGED);
    }

    private Verdict book(ArrivedOrder arrived, UUID id, UUID owner, Outcome outcome) {
        OrderDocument document = arrived.document();
        LockedRate rate = rates.of(document, heads.get(document.key()));
        if (rate == null && rates.isAwaited(document)) {
            return Verdict.quarantined(QuarantineReason.MISSING_RATE);
        }
        RecordedOrder order = RecordedOrder.of(document, id, owner, rate, now);
        entries.add(new Entry(order, document.lines(), arrived.traceparent()));
        heads.put(document.key(), OrderHead.of(order));
        return Verdict.of(outcome);
    }
}
