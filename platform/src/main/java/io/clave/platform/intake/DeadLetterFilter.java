package io.clave.platform.intake;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Which dead letters a list shows; what is absent lets all pass. */
record DeadLetterFilter(
        DeadLetterState state,
        @Nullable String topic,
        @Nullable Instant from,
        @Nullable Instant until) {

    static final String WHERE = """
            WHERE state = :state
              AND (CAST(:topic AS text) IS NULL OR topic = :topic)
              AND (CAST(:from AS timestamptz) IS NULL OR parked_at >= CAST(:from AS timestamptz))
              AND (CAST(:until AS timestamptz) IS NULL OR parked_at < CAST(:until AS timestamptz))
              AND (CAST(:afterTime AS timestamptz) IS NULL
                   OR (parked_at, id) > (CAST(:afterTime AS timestamptz), CAST(:afterId AS uuid)))
            ORDER BY parked_at, id LIMIT :limit""";

    /** The filter in words: a cursor is valid for it only. */
    String fingerprint() {
        return "dead letters " + this;
    }

    /** After is the keyset of the last one seen; empty at the beginning. */
    Query bindTo(Query query, List<String> after, int limit) {
        return query.bind("state", state.name())
                .bind("topic", topic)
                .bind("from", text(from))
                .bind("until", text(until))
                .bind("afterTime", after.isEmpty() ? null : after.get(0))
                .bind("afterId", after.isEmpty() ? null : after.get(1))
                .bind("limit", limit);
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
