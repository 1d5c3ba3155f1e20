package io.clave.scoring.score;

import io.clave.scoring.model.Amount;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.Tally;
import io.clave.scoring.model.TallyLine;
import io.clave.scoring.model.UnclassifiedReason;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import org.jdbi.v3.core.Jdbi;

/** The current scores, counted. */
@Singleton
public class ScoreTally {

    private final Jdbi jdbi;

    ScoreTally(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Tally current() {
        return jdbi.withHandle(handle -> Tally.of(
                handle.createQuery("""
                        SELECT customer_class, unclassified_reason, cadence_state, currency, sum(value), count(*)
                        FROM score GROUP BY 1, 2, 3, 4""").map((row, context) -> read(row)).list()));
    }

    private static TallyLine read(ResultSet row) throws SQLException {
        String reason = row.getString(2);
        String currency = row.getString(4);
        return new TallyLine(
                CustomerClass.valueOf(row.getString(1)),
                reason == null ? null : UnclassifiedReason.valueOf(reason),
                CadenceState.valueOf(row.getString(3)),
                currency == null ? null : new Amount(row.getBigDecimal(5), Currency.getInstance(currency)),
                row.getLong(6));
    }
}
