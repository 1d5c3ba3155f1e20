package io.clave.scoring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clave.platform.id.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replicas that die in the middle of a run. */
@QuarkusTest
class RunLeasesTest {

    @Inject
    Jdbi jdbi;

    @Inject
    RunLeases leases;

    @BeforeEach
    void tellOfTheBase() {
        SimulatedBase.tell(jdbi);
    }

    @Test
    void aRunOfADeadReplicaIsFinishedByAnother() {
        UUID run = leftBehind(1, "-1 second");

        JsonPath ended = Runs.awaitEnd(run.toString());

        assertThat(ended.getString("state")).isEqualTo("SUCCEEDED");
        assertThat(ended.getString("result.modelVersion")).startsWith("nbd-19980630-");
        assertThat(column(run, "attempts")).isEqualTo("2");
    }

    @Test
    void aRunOfALivingReplicaIsLeftToIt() {
        UUID run = leftBehind(1, "1 hour");
        String worker = column(run, "worker");

        Runs.run("{\"asOf\":\"1989-01-03\"}");

        assertThat(column(run, "state")).isEqualTo("RUNNING");
        assertThat(column(run, "worker")).isEqualTo(worker);
    }

    @Test
    void aRunThatKillsItsReplicasIsGivenUp() {
        UUID run = leftBehind(3, "-1 second");

        JsonPath ended = Runs.awaitEnd(run.toString());

        assertThat(ended.getString("state")).isEqualTo("FAILED");
        assertThat(ended.getString("failure"))
                .isEqualTo("The run was begun 3 times and its replica stopped each time.");
    }

    @Test
    void whoLostTheLeaseChangesNothingAnyMore() {
        UUID run = leftBehind(1, "1 hour");

        leases.fail(run, "I am late.");
        leases.giveBack(run);
        leases.renew(run);

        assertThat(column(run, "state")).isEqualTo("RUNNING");
        assertThat(column(run, "failure")).isNull();
        assertThatThrownBy(() -> leases.progress(run, ScoringRunStage.FITTING, 0.5))
                .isInstanceOf(RunLeases.LeaseLost.class);
    }

    /** A run that a replica, which is not this one, began. */
    private UUID leftBehind(int attempts, String leaseEnd) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO scoring_run (id, as_of, family, state, stage, share, requested_at, requested_by,
                                                 started_at, attempts, worker, lease_until)
                        VALUES (:id, :asOf, 'nbd', 'RUNNING', 'FITTING', 0.6, now(), 'boss', now(), :attempts, :worker,
                                clock_timestamp() + CAST(:leaseEnd AS interval))""")
                .bind("id", id)
                .bind("asOf", SimulatedBase.END)
                .bind("attempts", attempts)
                .bind("worker", UUID.randomUUID())
                .bind("leaseEnd", leaseEnd)
                .execute());
        return id;
    }

    private String column(UUID run, String column) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT CAST(" + column + " AS text) FROM scoring_run WHERE id = :id")
                        .bind("id", run)
                        .mapTo(String.class)
                        .one());
    }
}
