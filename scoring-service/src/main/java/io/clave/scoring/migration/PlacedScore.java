package io.clave.scoring.migration;

import io.clave.scoring.history.DataQualityGrade;
import io.clave.scoring.model.Amount;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.UnclassifiedReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kept score with its place in the history of its account. */
record PlacedScore(long id, KeptScore score, @Nullable DataQualityGrade dataQualityGrade) {

    /** Where a page ended. */
    record Place(LocalDate asOf, long id) {}

    static PlacedScore read(ResultSet row) throws SQLException {
        String grade = row.getString("data_quality_grade");
        String reason = row.getString("unclassified_reason");
        return new PlacedScore(
                row.getLong("id"),
                new KeptScore(
                        row.getObject("account_id", UUID.class),
                        row.getObject("as_of", LocalDate.class),
                        CustomerClass.valueOf(row.getString("customer_class")),
                        reason == null ? null : UnclassifiedReason.valueOf(reason),
                        CadenceState.valueOf(row.getString("cadence_state")),
                        row.getString("verdict"),
                        row.getString("model_version"),
                        row.getObject("p_alive", Double.class),
                        row.getObject("expected_orders", Double.class),
                        row.getObject("p_order", Double.class),
                        row.getObject("clv", Double.class),
                        amount(row),
                        List.of((String[]) row.getArray("changed").getArray()),
                        row.getTimestamp("recorded_at").toInstant()),
                grade == null ? null : DataQualityGrade.valueOf(grade));
    }

    String[] keyset() {
        return new String[] {score.asOf().toString(), Long.toString(id)};
    }

    private static @Nullable Amount amount(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return currency == null ? null : new Amount(row.getBigDecimal("value"), Currency.getInstance(currency));
    }
}
