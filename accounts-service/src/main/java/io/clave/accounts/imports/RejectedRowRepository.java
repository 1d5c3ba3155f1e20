package io.clave.accounts.imports;

import io.clave.platform.database.Columns;
import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Rejected rows in the database. */
@Singleton
class RejectedRowRepository {

    /** A row may be long. */
    private static final int PAGE = 50;

    private final Jdbi jdbi;

    RejectedRowRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID id, List<RejectedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var insert = handle.createUpdate("""
                    INSERT INTO order_import_rejected (import_id, line, field, code, detail, content)
                    SELECT :id, * FROM unnest(:lines, :fields, :codes, :details, :contents) ON CONFLICT DO NOTHING""");
            new Columns<>(rows)
                    .bind(insert, "lines", Long.class, RejectedRow::line)
                    .bind(insert, "fields", String.class, RejectedRow::field)
                    .bind(insert, "codes", String.class, RejectedRow::code)
                    .bind(insert, "details", String.class, RejectedRow::detail);
            insert.bind("id", id)
                    .bind("contents", SqlArray.of(byte[].class, rows, RejectedRow::content))
                    .execute();
        });
    }

    void delete(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM order_import_rejected WHERE import_id = :id")
                .bind("id", id)
                .execute());
    }

    /** The next rows after a line, in the order of the file; none at the end. */
    List<RejectedRow> after(UUID id, long line) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT line, field, code, detail, content FROM order_import_rejected
                        WHERE import_id = :id AND line > :line ORDER BY line LIMIT :page""")
                .bind("id", id)
                .bind("line", line)
                .bind("page", PAGE)
                .map((row, context) -> new RejectedRow(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getBytes(5)))
                .list());
    }
}
