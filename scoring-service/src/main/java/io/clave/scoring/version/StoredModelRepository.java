package io.clave.scoring.version;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Versions in the database, for those who read and activate them. */
@Singleton
class StoredModelRepository {

    private static final String EVERYTHING = "SELECT * FROM model_version ";
    private static final String WITHOUT_REPORT = """
            SELECT version, revision, state, run_id, model_kind, k, parameters, log_covariance, days_per_unit, season,
                   as_of, dropout_identifiable, left_truncated, log_likelihood, bic, accounts, converged, spend,
                   NULL AS report, back_test, created_at, created_by, activated_at, activated_by, archived_at, archived_by
            FROM model_version\s""";

    private final Jdbi jdbi;
    private final ModelVersionRows rows;
    private final Json json;

    StoredModelRepository(Jdbi jdbi, ModelVersionRows rows, Json json) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.json = json;
    }

    Optional<StoredModel> find(String version) {
        return jdbi.withHandle(handle -> handle.createQuery(EVERYTHING + "WHERE version = :version")
                .bind("version", version)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The latest first; after a version if one is given. */
    List<StoredModel> list(
            @Nullable ModelState state, @Nullable Instant before, @Nullable String beforeVersion, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(WITHOUT_REPORT + """
                        WHERE (CAST(:state AS text) IS NULL OR state = :state)
                          AND (CAST(:before AS timestamptz) IS NULL OR (created_at, version) < (:before, :version))
                        ORDER BY created_at DESC, version DESC LIMIT :limit""")
                .bind("state", state == null ? null : state.name())
                .bind("before", before == null ? null : Timestamp.from(before))
                .bind("version", beforeVersion)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    private StoredModel read(ResultSet row) throws SQLException {
        String report = row.getString("report");
        return new StoredModel(
                rows.version(row),
                row.getLong("revision"),
                row.getObject("run_id", UUID.class),
                row.getDouble("log_likelihood"),
                row.getDouble("bic"),
                row.getLong("accounts"),
                row.getBoolean("converged"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"),
                row.getString("activated_by"),
                row.getString("archived_by"),
                rows.spend(row),
                json.read(bytes(row.getString("back_test")), BackTest.class),
                report == null ? null : json.read(bytes(report), JsonNode.class));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
