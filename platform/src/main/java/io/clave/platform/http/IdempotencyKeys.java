package io.clave.platform.http;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Invalid;
import io.clave.platform.problem.Kind;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keys of calls that were carried out, with their answers. */
@Singleton
class IdempotencyKeys {

    /** What the first call was answered. */
    record Answer(int status, @Nullable String location, byte[] body) {}

    private record Kept(byte[] digest, Answer answer) {}

    private static final int LONGEST_KEY = 200;
    private static final Duration LIFETIME = Duration.ofDays(1);

    private final Jdbi jdbi;
    private final Clock clock;

    IdempotencyKeys(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    static void requireUsable(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Invalid.parameter(
                    "Idempotency-Key", "invalid-value", "A key has 1 to " + LONGEST_KEY + " characters.");
        }
    }

    void lock(String subject, String key) {
        boolean locked = jdbi.withHandle(
                handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                        .bind("key", subject + " " + key)
                        .mapTo(Boolean.class)
                        .one());
        if (!locked) {
            throw new CallUnderWay();
        }
    }

    @Nullable
    Answer find(String subject, String key, byte[] digest) {
        Kept kept = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT request_digest, status, location, body FROM idempotency_key
                        WHERE subject = :subject AND key = :key""")
                .bind("subject", subject)
                .bind("key", key)
                .map((row, context) ->
                        new Kept(row.getBytes(1), new Answer(row.getInt(2), row.getString(3), row.getBytes(4))))
                .findOne()
                .orElse(null));
        if (kept != null && !Arrays.equals(kept.digest(), digest)) {
            throw new IdempotencyKeyReused();
        }
        return kept == null ? null : kept.answer();
    }

    void keep(String subject, String key, String operation, byte[] digest, Answer answer) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO idempotency_key
                        VALUES (:subject, :key, :operation, :digest, :status, :location, :body, :now)""")
                .bind("subject", subject)
                .bind("key", key)
                .bind("operation", operation)
                .bind("digest", digest)
                .bind("status", answer.status())
                .bind("location", answer.location())
                .bind("body", answer.body())
                .bind("now", Timestamp.from(clock.instant()))
                .execute());
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetOld() {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM idempotency_key WHERE created_at < :before")
                .bind("before", Timestamp.from(clock.instant().minus(LIFETIME)))
                .execute());
    }

    static final class CallUnderWay extends DomainException {
        CallUnderWay() {
            super(Kind.CONFLICT, "A call with this Idempotency-Key is under way.");
        }
    }

    static final class IdempotencyKeyReused extends DomainException {
        IdempotencyKeyReused() {
            super(Kind.UNPROCESSABLE, "This Idempotency-Key was used for another request.");
        }
    }
}
