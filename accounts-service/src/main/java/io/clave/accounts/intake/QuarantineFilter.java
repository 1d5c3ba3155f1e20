package io.clave.accounts.intake;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Which documents of the quarantine are meant; what is absent lets all pass. */
record QuarantineFilter(
        QuarantineState state,
        @Nullable String source,
        @Nullable QuarantineReason reason,
        @Nullable String accountExternalId,
        @Nullable Instant receivedFrom,
        @Nullable Instant receivedUntil) {

    static final String WHERE = """
            WHERE state = :state
              AND (CAST(:source AS text) IS NULL OR source = :source)
              AND (CAST(:reason AS text) IS NULL OR reason = :reason)
              AND (CAST(:account AS text) IS NULL OR account_external_id = :account)
              AND (CAST(:from AS timestamptz) IS NULL OR received_at >= CAST(:from AS timestamptz))
              AND (CAST(:until AS timestamptz) IS NULL OR received_at < CAST(:until AS timestamptz))
              AND (CAST(:after AS uuid) IS NULL OR id > :after)
            ORDER BY id LIMIT :limit""";

    /** What waits for this reason, in one source or in all. */
    static QuarantineFilter waiting(@Nullable String source, @Nullable QuarantineReason reason) {
        return new QuarantineFilter(QuarantineState.WAITING, source, reason, null, null, null);
    }

    /** The filter in words: a cursor is valid for it only. */
    String fingerprint() {
        return "quarantine " + this;
    }

    Query bindTo(Query query, @Nullable UUID after, int limit) {
        return query.bind("state", state.name())
                .bind("source", source)
                .bind("reason", reason == null ? null : reason.name())
                .bind("account", accountExternalId)
                .bind("from", text(receivedFrom))
                .bind("until", text(receivedUntil))
                .bind("after", after)
                .bind("limit", limit);
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
