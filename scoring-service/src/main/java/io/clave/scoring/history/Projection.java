package io.clave.scoring.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes facts about accounts and orders in any order and any number of times: what counts is the highest version of an
 * account and the highest revision of an order. All accounts of a batch stay locked until the transaction ends.
 */
@ApplicationScoped
public class Projection {

    private final AccountDirectory accounts;
    private final AccountParents parents;
    private final PurchaseRepository purchases;
    private final HistoryChanges changes;

    Projection(
            AccountDirectory accounts, AccountParents parents, PurchaseRepository purchases, HistoryChanges changes) {
        this.accounts = accounts;
        this.parents = parents;
        this.purchases = purchases;
        this.changes = changes;
    }

    /** Answers the accounts told of. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> recordAccounts(List<AccountChanged> facts) {
        Map<UUID, AccountChanged> latest = facts.stream()
                .collect(Collectors.toMap(
                        AccountChanged::accountId, fact -> fact, AccountChanged::laterOf, TreeMap::new));
        accounts.lock(latest.keySet());
        parents.record(facts);
        accounts.save(latest.values());
        return latest.keySet();
    }

    /** Grades change no score. */
    @Transactional(TxType.MANDATORY)
    public void recordGrades(List<DataQualityGraded> facts) {
        Map<UUID, DataQualityGraded> latest = facts.stream()
                .collect(Collectors.toMap(
                        DataQualityGraded::accountId, fact -> fact, DataQualityGraded::laterOf, TreeMap::new));
        accounts.lock(latest.keySet());
        accounts.grade(latest.values());
    }

    /** Answers the accounts whose history changed. */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> recordOrders(Collection<OrderRecorded> facts) {
        Map<OrderRecorded.Key, OrderRecorded> latest = OrderRecorded.latest(facts);
        accounts.lock(OrderRecorded.accounts(latest.keySet()));
        Set<UUID> changed = new TreeSet<>(purchases.save(latest.values()));
        if (!changed.isEmpty()) {
            changes.note();
        }
        return changed;
    }
}
