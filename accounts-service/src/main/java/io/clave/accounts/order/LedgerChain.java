package io.clave.accounts.order;

import io.clave.accounts.order.OrderLedger.Entry;
import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Puts revisions at the end of the chains of their accounts; the ends stay locked until the transaction ends. */
@Singleton
class LedgerChain {

    private final Jdbi jdbi;

    LedgerChain(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<SealedRevision> seal(List<Entry> entries) {
        TreeSet<UUID> accounts = new TreeSet<>();
        entries.forEach(entry -> accounts.add(entry.order().accountId()));
        Map<UUID, ChainHead> heads = lock(accounts);
        List<SealedRevision> sealed = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            RecordedOrder order = entry.order();
            DeliveryState state = DeliveryState.of(order.type(), order.status(), entry.lines());
            List<LedgerLine> lines = entry.lines().stream()
                    .map(line -> LedgerLine.of(line, state))
                    .toList();
            ChainHead head = heads.getOrDefault(order.accountId(), ChainHead.NEW);
            ChainHead next = head.next(LedgerContent.link(head.hash(), order, lines));
            heads.put(order.accountId(), next);
            sealed.add(new SealedRevision(order, next.position(), next.hash()));
        }
        move(heads);
        return sealed;
    }

    /** Nobody else opens a head of these accounts meanwhile: their sequences are locked. */
    private Map<UUID, ChainHead> lock(Collection<UUID> accounts) {
        Map<UUID, ChainHead> heads = lockKnown(accounts);
        if (heads.size() < accounts.size()) {
            open(accounts.stream()
                    .filter(account -> !heads.containsKey(account))
                    .toList());
            accounts.forEach(account -> heads.putIfAbsent(account, ChainHead.NEW));
        }
        return heads;
    }

    private Map<UUID, ChainHead> lockKnown(Collection<UUID> accounts) {
        Map<UUID, ChainHead> heads = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT account_id, position, chain_hash, unsealed FROM ledger_head
                        WHERE account_id = ANY(:accounts) ORDER BY account_id FOR UPDATE""")
                .bind("accounts", SqlArray.of(UUID.class, accounts))
                .map((row, context) -> Map.entry(
                        row.getObject(1, UUID.class), new ChainHead(row.getLong(2), row.getBytes(3), row.getLong(4))))
                .forEach(head -> heads.put(head.getKey(), head.getValue())));
        return heads;
    }

    private void open(Collection<UUID> accounts) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO ledger_head (account_id) SELECT unnest(:accounts)")
                .bind("accounts", SqlArray.of(UUID.class, accounts))
                .execute());
    }

    private void move(Map<UUID, ChainHead> heads) {
        List<Map.Entry<UUID, ChainHead>> moved = List.copyOf(heads.entrySet());
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE ledger_head h SET position = n.position, chain_hash = n.chain_hash
                        FROM unnest(:accounts, :positions, :hashes) AS n (account_id, position, chain_hash)
                        WHERE h.account_id = n.account_id""")
                .bind("accounts", SqlArray.of(UUID.class, moved, Map.Entry::getKey))
                .bind(
                        "positions",
                        SqlArray.of(Long.class, moved, head -> head.getValue().position()))
                .bind(
                        "hashes",
                        SqlArray.of(byte[].class, moved, head -> head.getValue().hash()))
                .execute());
    }
}
