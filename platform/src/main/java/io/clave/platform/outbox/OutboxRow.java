package io.clave.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits to be published. */
record OutboxRow(
        short shard,
        UUID id,
        String topic,
        String key,
        String type,
        @Nullable Long sequence,
        Instant occurredAt,
        @Nullable String traceparent,
        @Nullable String headers,
        byte[] payload) {}
