package io.clave.scoring.history;

import io.clave.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the orders known here equal to those of their source, while events go on being consumed: what an event wrote since
 * the rebuild began was booked since, or is in the source too.
 */
@ApplicationScoped
public class ProjectionRebuilds {

    private final RebuildRepository rebuilds;
    private final PurchaseRepository purchases;
    private final AccountDirectory accounts;
    private final HistoryChanges changes;

    ProjectionRebuilds(
            RebuildRepository rebuilds,
            PurchaseRepository purchases,
            AccountDirectory accounts,
            HistoryChanges changes) {
        this.rebuilds = rebuilds;
        this.purchases = purchases;
        this.accounts = accounts;
        this.changes = changes;
    }

    /** The source must be read after this. */
    @Transactional
    public ProjectionRebuild start(RebuildSource source, String by) {
        return rebuilds.start(Ids.next(), source, by);
    }

    public ProjectionRebuild get(UUID id) {
        return rebuilds.find(id).orElseThrow(RebuildNotFound::new);
    }

    /** Keeps orders beside the projection, in any order and any number of times. */
    @Transactional
    public ProjectionRebuild receive(UUID id, Collection<OrderRecorded> orders) {
        if (lock(id).rebuild().state() != RebuildState.RECEIVING) {
            throw new RebuildApplied();
        }
        Map<OrderRecorded.Key, OrderRecorded> latest = OrderRecorded.latest(orders);
        accounts.lock(OrderRecorded.accounts(latest.keySet()));
        purchases.keepBeside(latest.values());
        rebuilds.received(id, orders.size());
        return get(id);
    }

    /** Puts what was received of the next accounts in place; answers these accounts, none at the end. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> applySome(UUID id, int limit) {
        RebuildRepository.Locked locked = lock(id);
        if (locked.rebuild().state() == RebuildState.DONE) {
            return List.of();
        }
        List<UUID> next = rebuilds.accountsAfter(locked.lastAccount(), limit);
        accounts.lock(next);
        int removed = rebuilds.remove(id, next);
        int restored = rebuilds.restore(id, next);
        rebuilds.applied(id, next, restored, removed, next.size() < limit);
        if (removed + restored > 0) {
            changes.note();
        }
        return next;
    }

    private RebuildRepository.Locked lock(UUID id) {
        return rebuilds.lock(id).orElseThrow(RebuildNotFound::new);
    }
}
