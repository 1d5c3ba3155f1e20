package io.clave.accounts.order;

import io.clave.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Where accepted revisions are written down, once, together with the event that tells of them. */
@ApplicationScoped
public class OrderLedger {

    /** A revision that was accepted, with the lines of its document and the trace in which it arrived. */
    public record Entry(
            RecordedOrder order,
            List<OrderLine> lines,
            @Nullable String traceparent) {}

    /** SQLSTATE of a row for which the table has no partition (check_violation). */
    private static final String NO_PARTITION = "23514";

    private final OrderRepository orders;
    private final LineRepository lines;
    private final LedgerMonths months;
    private final LedgerChain chain;
    private final Outbox outbox;

    OrderLedger(OrderRepository orders, LineRepository lines, LedgerMonths months, LedgerChain chain, Outbox outbox) {
        this.orders = orders;
        this.lines = lines;
        this.months = months;
        this.chain = chain;
        this.outbox = outbox;
    }

    /** Makes room for the months of these documents, before the caller's transaction locks anything. */
    @Transactional(TxType.MANDATORY)
    public void prepare(Collection<OrderDocument> documents) {
        months.require(documents.stream().map(OrderDocument::orderedOn).toList());
    }

    /** The heads of those orders that are known, locked until the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    public Map<OrderKey, OrderHead> lockHeads(Collection<OrderKey> keys) {
        return orders.lockHeads(keys);
    }

    /**
     * Writes entries in their order. Known orders must have been locked; an order that another transaction has
     * meanwhile opened is a {@link SimultaneousPush}, and everything is taken again.
     */
    @Transactional(TxType.MANDATORY)
    public void append(List<Entry> entries, Map<OrderKey, OrderHead> locked) {
        if (entries.isEmpty()) {
            return;
        }
        Map<OrderKey, RecordedOrder> opened = new LinkedHashMap<>();
        Map<OrderKey, RecordedOrder> raised = new LinkedHashMap<>();
        for (Entry entry : entries) {
            OrderKey key = entry.order().key();
            (locked.containsKey(key) ? raised : opened).put(key, entry.order());
        }
        orders.open(opened.values());
        orders.raise(raised.values());
        // Events first: their sequences lock the accounts, in the same order for whoever else tells of them.
        outbox.recordAll(entries.stream()
                .map(entry -> OrderEvents.recorded(entry.order(), entry.traceparent()))
                .toList());
        appendRevisions(chain.seal(entries));
        lines.append(entries);
    }

    private void appendRevisions(List<SealedRevision> revisions) {
        try {
            orders.appendRevisions(revisions);
        } catch (UnableToExecuteStatementException failure) {
            if (failure.getCause() instanceof SQLException cause && NO_PARTITION.equals(cause.getSQLState())) {
                months.forget();
                throw new MonthDetached();
            }
            throw failure;
        }
    }
}
