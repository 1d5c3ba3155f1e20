package io.clave.accounts.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;

/** Keeps the service from booking for an account, so that a test finds an import in the middle. */
record Bookings(Jdbi jdbi) {

    /** The account must have an order already. */
    void heldUpFor(String account, Runnable meanwhile) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            jdbi.useHandle(
                    handle -> handle.createQuery("SELECT account_id FROM ledger_head WHERE account_id = :id FOR UPDATE")
                            .bind("id", UUID.fromString(account))
                            .mapTo(UUID.class)
                            .one());
            meanwhile.run();
        });
    }

    /** Returns when so many statements that name the table wait for a lock. */
    void awaitWaiting(String table, int statements) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> waiting(table) >= statements);
    }

    private int waiting(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT count(*) FROM pg_stat_activity
                        WHERE wait_event_type = 'Lock' AND query LIKE '%' || :table || '%'""")
                .bind("table", table)
                .mapTo(Integer.class)
                .one());
    }
}
