package io.clave.scoring.run;

import io.clave.platform.id.Ids;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Who carries out which run. A lease lasts in the time of the database, which is the same for all replicas; whoever lost it
 * can no longer change the run.
 */
@Singleton
class RunLeases {

    private static final String MINE = " WHERE id = :id AND worker = :worker AND state = 'RUNNING'";

    private final UUID worker = Ids.next();
    private final Jdbi jdbi;
    private final Clock clock;
    private final RunConfig config;

    RunLeases(Jdbi jdbi, Clock clock, RunConfig config) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.config = config;
    }

    /** Takes the oldest run that waits, or whose replica has been silent for too long. */
    Optional<ScoringRun> take() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE scoring_run
                        SET state = 'RUNNING', stage = 'READING', share = 0, worker = :worker, attempts = attempts + 1,
                            lease_until = clock_timestamp() + :lease, started_at = COALESCE(started_at, :now)
                        WHERE id = (SELECT id FROM scoring_run
                                    WHERE attempts < :attempts
                                      AND (state = 'QUEUED' OR state = 'RUNNING' AND lease_until < clock_timestamp())
                                    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING *""")
                .bind("worker", worker)
                .bind("lease", config.lease())
                .bind("now", Timestamp.from(clock.instant()))
                .bind("attempts", config.attempts())
                .map((row, context) -> RunRepository.read(row))
                .findOne());
    }

    /** Fails runs that were begun too often and never ended; answers how many. */
    int giveUp() {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE scoring_run
                        SET state = 'FAILED', failure = :failure, worker = NULL, lease_until = NULL, ended_at = :now
                        WHERE state = 'RUNNING' AND attempts >= :attempts AND lease_until < clock_timestamp()""")
                .bind(
                        "failure",
                        "The run was begun %d times and its replica stopped each time.".formatted(config.attempts()))
                .bind("now", Timestamp.from(clock.instant()))
                .bind("attempts", config.attempts())
                .execute());
    }

    void renew(UUID run) {
        jdbi.useHandle(
                handle -> handle.createUpdate("UPDATE scoring_run SET lease_until = clock_timestamp() + :lease" + MINE)
                        .bind("lease", config.lease())
                        .bind("id", run)
                        .bind("worker", worker)
                        .execute());
    }

    void progress(UUID run, ScoringRunStage stage, double share) {
        requireMine(
                run,
                jdbi.withHandle(handle -> handle.createUpdate("UPDATE scoring_run SET stage = :stage, share = :share,"
                                + " lease_until = clock_timestamp() + :lease" + MINE)
                        .bind("stage", stage.name())
                        .bind("share", share)
                        .bind("lease", config.lease())
                        .bind("id", run)
                        .bind("worker", worker)
                        .execute()));
    }

    /** Within a transaction: keeps the run until its end, or refuses if it is lost. */
    void requireMine(UUID run) {
        requireMine(
                run,
                jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM scoring_run" + MINE + " FOR UPDATE")
                        .bind("id", run)
                        .bind("worker", worker)
                        .mapTo(UUID.class)
                        .list()
                        .size()));
    }

    void succeed(UUID run, String modelVersion) {
        requireMine(run, end(run, ScoringRunState.SUCCEEDED, null, modelVersion));
    }

    /** Without effect if the run is lost: then it is another's to end. */
    void fail(UUID run, String sentence) {
        end(run, ScoringRunState.FAILED, sentence, null);
    }

    /** Gives a run back, for another replica to take at once. */
    void giveBack(UUID run) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE scoring_run SET state = 'QUEUED', stage = NULL, share = 0, worker = NULL,"
                                + " lease_until = NULL, attempts = attempts - 1" + MINE)
                .bind("id", run)
                .bind("worker", worker)
                .execute());
    }

    private int end(UUID run, ScoringRunState state, @Nullable String failure, @Nullable String modelVersion) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "UPDATE scoring_run SET state = :state, failure = :failure, model_version = :version, share = 1,"
                                + " worker = NULL, lease_until = NULL, ended_at = :now" + MINE)
                .bind("state", state.name())
                .bind("failure", failure)
                .bind("version", modelVersion)
                .bind("now", Timestamp.from(clock.instant()))
                .bind("id", run)
                .bind("worker", worker)
                .execute());
    }

    private static void requireMine(UUID run, int changed) {
        if (changed == 0) {
            throw new LeaseLost(run);
        }
    }

    /** Another replica has taken the run meanwhile. */
    static final class LeaseLost extends RuntimeException {
        LeaseLost(UUID run) {
            super("run " + run + " was taken by another replica");
        }
    }
}
