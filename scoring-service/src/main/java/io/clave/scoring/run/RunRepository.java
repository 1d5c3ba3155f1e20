package io.clave.scoring.run;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Runs in the database, for those who ask for them and read them. */
@Singleton
class RunRepository {

    private final Jdbi jdbi;

    RunRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(ScoringRun run) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO scoring_run (id, as_of, family, k, calibration_end, state, share, requested_at,
                                                 requested_by, attempts)
                        VALUES (:id, :asOf, :family, :k, :calibrationEnd, :state, 0, :requestedAt, :requestedBy, 0)""")
                .bind("id", run.id())
                .bind("asOf", run.order().asOf())
                .bind("family", run.order().family().name())
                .bind("k", run.order().family().k())
                .bind("calibrationEnd", run.order().calibrationEnd())
                .bind("state", run.state().name())
                .bind("requestedAt", Timestamp.from(run.requestedAt()))
                .bind("requestedBy", run.requestedBy())
                .execute());
    }

    int open() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM scoring_run WHERE state IN ('QUEUED', 'RUNNING')")
                        .mapTo(Integer.class)
                        .one());
    }

    Optional<ScoringRun> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM scoring_run WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The latest first; before an id if one is given. */
    List<ScoringRun> list(@Nullable ScoringRunState state, @Nullable UUID before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM scoring_run
                        WHERE (CAST(:state AS text) IS NULL OR state = :state)
                          AND (CAST(:before AS uuid) IS NULL OR id < :before)
                        ORDER BY id DESC LIMIT :limit""")
                .bind("state", state == null ? null : state.name())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    static ScoringRun read(ResultSet row) throws SQLException {
        String stage = row.getString("stage");
        return new ScoringRun(
                row.getObject("id", UUID.class),
                new RunOrder(
                        row.getObject("as_of", LocalDate.class),
                        new FamilyChoice(row.getString("family"), row.getObject("k", Integer.class)),
                        row.getObject("calibration_end", LocalDate.class)),
                ScoringRunState.valueOf(row.getString("state")),
                stage == null ? null : ScoringRunStage.valueOf(stage),
                row.getDouble("share"),
                row.getString("failure"),
                row.getString("model_version"),
                row.getTimestamp("requested_at").toInstant(),
                row.getString("requested_by"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getInt("attempts"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
