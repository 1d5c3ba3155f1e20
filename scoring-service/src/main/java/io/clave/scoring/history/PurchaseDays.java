package io.clave.scoring.history;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The days on which accounts bought, as a stream: a base of any size is read with the memory of one row. Credits are none. */
@Singleton
public class PurchaseDays {

    /**
     * Takes one day of one account in one currency, the reporting one where the rate was known; accounts come one after the
     * other, their days rising.
     */
    @FunctionalInterface
    public interface Visitor {
        void visit(UUID account, LocalDate on, String currency, double net);
    }

    private static final int FETCH_SIZE = 10_000;

    private final Jdbi jdbi;

    PurchaseDays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Within a transaction, without which the driver would fetch all rows at once. */
    public void forEach(LocalDate asOf, Visitor visitor) {
        jdbi.useHandle(handle -> handle.createQuery("""
                        SELECT account_id, ordered_on, currency, purchase_amount
                        FROM purchase_day
                        WHERE purchases > 0 AND ordered_on <= :asOf
                        ORDER BY account_id, ordered_on, currency""")
                .bind("asOf", asOf)
                .setFetchSize(FETCH_SIZE)
                .scanResultSet((rows, context) -> visitAll(rows.get(), context, visitor)));
    }

    private static int visitAll(ResultSet rows, StatementContext context, Visitor visitor) throws SQLException {
        try (context) {
            int count = 0;
            for (; rows.next(); count++) {
                visitor.visit(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, LocalDate.class),
                        rows.getString(3),
                        rows.getBigDecimal(4).doubleValue());
            }
            return count;
        }
    }
}
