package io.clave.scoring.version;

import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** What scores need of the model versions in the database. */
@Singleton
class ModelVersionRepository {

    private static final String SELECT = """
            SELECT v.version, v.model_kind, v.k, v.parameters, v.log_covariance, v.days_per_unit, v.season,
                   v.as_of, v.dropout_identifiable, v.left_truncated, v.spend, v.state, v.activated_at, v.archived_at
            FROM model_version v\s""";
    private static final String IN_FORCE = SELECT + "JOIN model_activation a ON a.version = v.version ";

    private final Jdbi jdbi;
    private final ModelVersionRows rows;

    ModelVersionRepository(Jdbi jdbi, ModelVersionRows rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    Optional<ModelVersion> active() {
        return jdbi.withHandle(handle -> first(handle.createQuery(SELECT + "WHERE v.state = 'ACTIVE'")));
    }

    Optional<ModelVersion> activeAt(Instant moment) {
        return jdbi.withHandle(
                handle -> first(handle.createQuery(IN_FORCE + """
                        WHERE a.started_at <= :moment AND (a.ended_at IS NULL OR a.ended_at > :moment)
                        ORDER BY a.started_at DESC LIMIT 1""").bind("moment", Timestamp.from(moment))));
    }

    /** The version in force just before a moment. */
    Optional<ModelVersion> activeBefore(Instant moment) {
        return jdbi.withHandle(
                handle -> first(handle.createQuery(IN_FORCE + """
                        WHERE a.started_at < :moment AND (a.ended_at IS NULL OR a.ended_at >= :moment)
                        ORDER BY a.started_at DESC LIMIT 1""").bind("moment", Timestamp.from(moment))));
    }

    Optional<ModelVersion> find(String version) {
        return jdbi.withHandle(handle ->
                first(handle.createQuery(SELECT + "WHERE v.version = :version").bind("version", version)));
    }

    private Optional<ModelVersion> first(Query query) {
        return query.map((row, context) -> rows.version(row)).findOne();
    }
}
