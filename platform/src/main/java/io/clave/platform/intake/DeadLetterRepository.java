package io.clave.platform.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.platform.database.SqlArray;
import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Dead letters in the database of the service that could not take them. */
@Singleton
class DeadLetterRepository {

    private final Jdbi jdbi;
    private final Json json;
    private final Clock clock;

    DeadLetterRepository(Jdbi jdbi, Json json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps each letter once, however often its record is delivered. */
    void add(List<DeadLetter> letters) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO dead_letter
                        SELECT id, topic, topic_partition, topic_offset, key, headers, value, code, error, attempt,
                               previous_id, 'WAITING', 1, parked_at
                        FROM unnest(:ids, :topics, :partitions, :offsets, :keys, :headers, :values, :codes, :errors,
                                    :attempts, :previous, :times)
                             AS l (id, topic, topic_partition, topic_offset, key, headers, value, code, error, attempt,
                                   previous_id, parked_at)
                        ORDER BY id
                        ON CONFLICT (id) DO NOTHING""")
                .bind("ids", SqlArray.of(UUID.class, letters, DeadLetter::id))
                .bind("topics", SqlArray.of(String.class, letters, DeadLetter::topic))
                .bind("partitions", SqlArray.of(Integer.class, letters, DeadLetter::partition))
                .bind("offsets", SqlArray.of(Long.class, letters, DeadLetter::offset))
                .bind("keys", SqlArray.of(String.class, letters, DeadLetter::key))
                .bind("headers", SqlArray.of(String.class, letters, this::headers))
                .bind("values", SqlArray.of(byte[].class, letters, DeadLetter::value))
                .bind("codes", SqlArray.of(String.class, letters, DeadLetter::code))
                .bind("errors", SqlArray.of(String.class, letters, DeadLetter::error))
                .bind("attempts", SqlArray.of(Integer.class, letters, DeadLetter::attempt))
                .bind("previous", SqlArray.of(UUID.class, letters, DeadLetter::previousId))
                .bind("times", SqlArray.of(Instant.class, letters, DeadLetter::parkedAt))
                .execute());
    }

    List<DeadLetter> list(DeadLetterFilter filter, List<String> after, int limit) {
        return jdbi.withHandle(handle -> filter.bindTo(
                        handle.createQuery("SELECT * FROM dead_letter " + DeadLetterFilter.WHERE), after, limit)
                .map((row, context) -> read(row))
                .list());
    }

    Optional<DeadLetter> find(UUID id) {
        return find(id, "");
    }

    /** Locked until the end of the transaction. */
    Optional<DeadLetter> lock(UUID id) {
        return find(id, " FOR UPDATE");
    }

    void change(
            DeadLetter letter, DeadLetterAction action, byte @Nullable [] edited, String by, @Nullable String reason) {
        DeadLetterState state = switch (action) {
            case EDITED -> letter.state();
            case REPLAYED -> DeadLetterState.REPLAYED;
            case DISCARDED -> DeadLetterState.DISCARDED;
        };
        jdbi.useHandle(handle -> handle.createUpdate("""
                        WITH changed AS (
                            UPDATE dead_letter SET state = :state, value = coalesce(:after, value), version = version + 1
                            WHERE id = :id RETURNING id, version)
                        INSERT INTO dead_letter_change
                        SELECT id, version, :action, CAST(:now AS timestamptz), :by, :reason, :before, :after
                        FROM changed""")
                .bind("id", letter.id())
                .bind("state", state.name())
                .bind("action", action.name())
                .bind("before", edited == null ? null : letter.value())
                .bind("after", edited)
                .bind("by", by)
                .bind("reason", reason)
                .bind("now", clock.instant().toString())
                .execute());
    }

    /** The latest first. */
    List<DeadLetterChange> changes(UUID id, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM dead_letter_change WHERE letter_id = :id ORDER BY version DESC LIMIT :most")
                .bind("id", id)
                .bind("most", most)
                .map((row, context) -> new DeadLetterChange(
                        row.getLong("version"),
                        DeadLetterAction.valueOf(row.getString("action")),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by"),
                        row.getString("reason"),
                        row.getBytes("before"),
                        row.getBytes("after")))
                .list());
    }

    private Optional<DeadLetter> find(UUID id, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM dead_letter WHERE id = :id" + lock)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    private String headers(DeadLetter letter) {
        return new String(json.write(letter.headers()), StandardCharsets.UTF_8);
    }

    private DeadLetter read(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("topic_partition"),
                row.getLong("topic_offset"),
                row.getString("key"),
                texts(row.getString("headers")),
                row.getBytes("value"),
                row.getString("code"),
                row.getString("error"),
                row.getInt("attempt"),
                row.getObject("previous_id", UUID.class),
                DeadLetterState.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getTimestamp("parked_at").toInstant());
    }

    private Map<String, String> texts(String headers) {
        Map<String, String> texts = new HashMap<>();
        json.read(headers.getBytes(StandardCharsets.UTF_8), JsonNode.class)
                .properties()
                .forEach(header -> texts.put(header.getKey(), header.getValue().asText()));
        return texts;
    }
}
