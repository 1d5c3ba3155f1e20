package io.clave.planning.alert;

import io.clave.planning.account.CadenceState;
import io.clave.planning.account.CustomerClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Alerts as rows of the table alert. */
final class AlertMapper implements RowMapper<Alert> {

    @Override
    public Alert map(ResultSet row, StatementContext context) throws SQLException {
        return new Alert(
                row.getObject("alert_id", UUID.class),
                row.getObject("account_id", UUID.class),
                AlertType.valueOf(row.getString("type")),
                AlertReason.valueOf(row.getString("reason")),
                AlertSeverity.valueOf(row.getString("severity")),
                AlertStatus.valueOf(row.getString("status")),
                CustomerClass.valueOf(row.getString("customer_class")),
                classOf(row.getString("class_before")),
                CadenceState.valueOf(row.getString("cadence_state")),
                row.getString("explanation"),
                row.getInt("occurrences"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("last_seen_at").toInstant(),
                row.getString("acknowledged_by"),
                instant(row.getTimestamp("acknowledged_at")),
                row.getString("note"),
                instant(row.getTimestamp("resolved_at")),
                row.getString("resolution"),
                row.getLong("version"));
    }

    private static @Nullable CustomerClass classOf(@Nullable String name) {
        return name == null ? null : CustomerClass.valueOf(name);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
