package io.clave.scoring.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rebuild of the orders from their source. */
public record ProjectionRebuild(
        UUID id,
        RebuildSource source,
        RebuildState state,
        Instant startedAt,

        @Schema(description = "orders received, also twice") long received,

        @Schema(description = "accounts whose orders were compared with what was received")
        long accounts,

        @Schema(description = "orders that were missing or different")
        long restored,

        @Schema(description = "orders that the source does not have")
        long removed) {

    static ProjectionRebuild read(ResultSet row) throws SQLException {
        return new ProjectionRebuild(
                row.getObject("id", UUID.class),
                RebuildSource.valueOf(row.getString("source")),
                RebuildState.valueOf(row.getString("state")),
                row.getTimestamp("started_at").toInstant(),
                row.getLong("received"),
                row.getLong("accounts"),
                row.getLong("restored"),
                row.getLong("removed"));
    }
}
