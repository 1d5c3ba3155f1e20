package io.clave.scoring.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A model version in force, as an activation leaves it. */
@Singleton
public class TestModel {

    /** Beta-geometric with regular orders: an account may leave after any order, and orders come more evenly than at random. */
    private static final List<Double> PARAMETERS = List.of(1.2, 4.5, 0.6, 4.0);

    private static final double DAYS_PER_UNIT = 7;

    private static final List<Double> LOG_COVARIANCE = List.of(
            0.010, 0.008, 0.000, 0.000, 0.008, 0.012, 0.000, 0.000, 0.000, 0.000, 0.020, 0.018, 0.000, 0.000, 0.018,
            0.025);

    private static final String SPEND = """
            {"SGD":{"p":6.2,"q":3.7,"gamma":15.5,"standardErrors":[null,null,null],"logLikelihood":-1,"correlation":0,
             "accounts":10}}""";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Jdbi jdbi;
    private final Clock clock;

    TestModel(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Activates a version of a family from now on; answers its name. */
    public String activate(String kind, int k, boolean dropoutIdentifiable) {
        Instant now = clock.instant();
        return jdbi.inTransaction(handle -> {
            retire(handle);
            String name = insert(handle, kind, k, dropoutIdentifiable, "ACTIVE", now);
            handle.execute(
                    "INSERT INTO model_activation (started_at, version) VALUES (?, ?)", Timestamp.from(now), name);
            return name;
        });
    }

    /** A version that was in force for some time in the past. */
    public String wasInForce(String kind, int k, Instant from, Instant until) {
        return jdbi.inTransaction(handle -> {
            String name = insert(handle, kind, k, true, "ARCHIVED", from);
            handle.execute(
                    "INSERT INTO model_activation (started_at, version, ended_at) VALUES (?, ?, ?)",
                    Timestamp.from(from),
                    name,
                    Timestamp.from(until));
            return name;
        });
    }

    /** From now on the rules score alone again; waits until the thresholds are theirs. */
    public void retire() {
        jdbi.useTransaction(this::retire);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(lifetimeModel()).isEmpty());
    }

    private Optional<String> lifetimeModel() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT lifetime_model FROM threshold_version ORDER BY version DESC LIMIT 1")
                .mapTo(String.class)
                .findOne());
    }

    private String insert(
            Handle handle, String kind, int k, boolean dropoutIdentifiable, String state, Instant activatedAt) {
        String name = "test-" + UUID.randomUUID();
        handle.createUpdate("""
                        INSERT INTO model_version (version, revision, state, run_id, model_kind, k, parameters,
                            log_covariance, days_per_unit, as_of, dropout_identifiable, left_truncated, log_likelihood,
                            bic, accounts, converged, spend, report, back_test, created_at, created_by, activated_at,
                            activated_by)
                        VALUES (:name, 1, :state, :run, :kind, :k, :parameters, :covariance, :unit, :asOf, :identifiable,
                            false, -1, 2, 10, true, CAST(:spend AS jsonb), '{}', '{}', :at, 'test', :at, 'test')""")
                .bind("name", name)
                .bind("state", state)
                .bind("run", UUID.randomUUID())
                .bind("kind", kind)
                .bind("k", k)
                .bind("parameters", SqlArray.of(Double.class, PARAMETERS))
                .bind("covariance", SqlArray.of(Double.class, LOG_COVARIANCE))
                .bind("unit", DAYS_PER_UNIT)
                .bind("asOf", LocalDate.ofInstant(activatedAt, ZoneOffset.UTC))
                .bind("identifiable", dropoutIdentifiable)
                .bind("spend", SPEND)
                .bind("at", Timestamp.from(activatedAt))
                .execute();
        return name;
    }

    private void retire(Handle handle) {
        Timestamp now = Timestamp.from(clock.instant());
        handle.execute(
                "UPDATE model_version SET state = 'ARCHIVED', archived_at = ?, revision = revision + 1 WHERE state = 'ACTIVE'",
                now);
        handle.execute("UPDATE model_activation SET ended_at = greatest(started_at, ?) WHERE ended_at IS NULL", now);
    }
}
