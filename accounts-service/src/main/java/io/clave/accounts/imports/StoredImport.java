package io.clave.accounts.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.accounts.intake.UnknownAccountPolicy;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code order_import}. */
final class StoredImport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredImport() {}

    static OrderImport read(ResultSet row) throws SQLException {
        String policy = row.getString("policy");
        long received = row.getLong("rows_received");
        long done = done(row);
        ImportState state = ImportState.valueOf(row.getString("state"));
        Double rate = row.getObject("rows_per_second", Double.class);
        return new OrderImport(
                row.getObject("id", UUID.class),
                row.getString("source"),
                ImportFormat.valueOf(row.getString("format")),
                row.getBoolean("dry_run"),
                policy == null ? null : UnknownAccountPolicy.valueOf(policy),
                UnknownColumnPolicy.valueOf(row.getString("unknown_column_policy")),
                state,
                row.getString("detail"),
                row.getLong("bytes_received"),
                row.getObject("bytes_total", Long.class),
                received,
                done,
                row.getLong("rows_created"),
                row.getLong("rows_updated"),
                row.getLong("rows_unchanged"),
                row.getLong("rows_stale"),
                row.getLong("rows_quarantined"),
                row.getLong("rows_error"),
                unknownColumns(row.getString("unknown_columns")),
                rate == null ? null : Math.round(rate * 10) / 10.0,
                remaining(state, rate, received - done),
                instant(row, "created_at"),
                nullableInstant(row, "started_at"),
                instant(row, "updated_at"),
                nullableInstant(row, "ended_at"));
    }

    private static long done(ResultSet row) throws SQLException {
        return row.getLong("rows_created")
                + row.getLong("rows_updated")
                + row.getLong("rows_unchanged")
                + row.getLong("rows_stale")
                + row.getLong("rows_quarantined")
                + row.getLong("rows_error");
    }

    private static @Nullable Long remaining(ImportState state, @Nullable Double rate, long rows) {
        if (state.isOver()) {
            return 0L;
        }
        return rate == null ? null : (long) Math.ceil(rows / Math.max(rate, 0.001));
    }

    private static List<UnknownColumn> unknownColumns(String json) {
        try {
            JsonNode columns = JSON.readTree(json);
            return columns.properties().stream()
                    .map(column ->
                            new UnknownColumn(column.getKey(), column.getValue().asLong()))
                    .sorted(Comparator.comparingLong(UnknownColumn::rows)
                            .reversed()
                            .thenComparing(UnknownColumn::name))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
