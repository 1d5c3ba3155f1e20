package io.clave.scoring.history;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells whether histories changed, without a row that all writers would wait for: each writing transaction leaves a mark,
 * and the marks are folded into a counter now and then.
 */
@Singleton
public class HistoryChanges {

    private final Jdbi jdbi;

    HistoryChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void note() {
        jdbi.useHandle(handle -> handle.execute("INSERT INTO history_change DEFAULT VALUES"));
    }

    /** A number that grows with every transaction that changed a history. */
    public long version() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT folded + (SELECT count(*) FROM history_change) FROM history_version")
                .mapTo(Long.class)
                .one());
    }

    /** Whether a transaction changed a history since the last folding. */
    public boolean pending() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM history_change)")
                .mapTo(Boolean.class)
                .one());
    }

    /** Folds the marks of all transactions that this one can see. Only one transaction may do so at a time. */
    public void fold() {
        jdbi.useHandle(handle -> handle.execute("""
                WITH gone AS (DELETE FROM history_change RETURNING id)
                UPDATE history_version SET folded = folded + (SELECT count(*) FROM gone)"""));
    }
}
