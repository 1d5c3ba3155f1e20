package io.clave.scoring.score;

import io.clave.scoring.model.Amount;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.Purchases;
import io.clave.scoring.model.Rhythm;
import io.clave.scoring.model.UnclassifiedReason;
import io.clave.scoring.outlook.VerdictOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code score} as records. */
final class ScoreRows {

    private ScoreRows() {}

    static Score score(ResultSet row) throws SQLException {
        String reason = row.getString("unclassified_reason");
        return new Score(
                row.getObject("account_id", UUID.class),
                row.getObject("as_of", LocalDate.class),
                row.getLong("thresholds_version"),
                row.getString("model_version"),
                CustomerClass.valueOf(row.getString("customer_class")),
                reason == null ? null : UnclassifiedReason.valueOf(reason),
                CadenceState.valueOf(row.getString("cadence_state")),
                row.getObject("overdue_ratio", Double.class),
                row.getObject("next_expected_on", LocalDate.class),
                VerdictOutcome.valueOf(row.getString("verdict")),
                profile(row),
                figures(row),
                row.getObject("kept_clv", Double.class),
                row.getTimestamp("scored_at").toInstant());
    }

    static @Nullable Profile profile(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("first_on", LocalDate.class);
        if (first == null) {
            return null;
        }
        Rhythm rhythm = new Rhythm(
                first,
                row.getObject("last_on", LocalDate.class),
                row.getInt("purchase_days"),
                row.getObject("median_interval_days", Double.class));
        return new Profile(rhythm, amount(row), purchases(row));
    }

    private static Purchases purchases(ResultSet row) throws SQLException {
        return new Purchases(
                row.getDouble("sum_log_interval_days"),
                row.getInt("active_periods"),
                row.getBigDecimal("first_net"),
                row.getInt("repeat_days"),
                row.getBigDecimal("repeat_net"));
    }

    private static @Nullable ListedFigures figures(ResultSet row) throws SQLException {
        Double expectedOrders = row.getObject("expected_orders", Double.class);
        return expectedOrders == null
                ? null
                : new ListedFigures(
                        row.getObject("p_alive", Double.class),
                        expectedOrders,
                        row.getDouble("p_order"),
                        row.getObject("clv", Double.class));
    }

    private static @Nullable Amount amount(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return currency == null ? null : new Amount(row.getBigDecimal("value"), Currency.getInstance(currency));
    }
}
