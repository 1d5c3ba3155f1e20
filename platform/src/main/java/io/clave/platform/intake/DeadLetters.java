package io.clave.platform.intake;

import io.clave.platform.outbox.Outbox;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.FieldError;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sets records aside that cannot be taken, in {@code <topic>.dlq}, with their origin and the reason. */
@Singleton
public class DeadLetters {

    private final Outbox outbox;
    private final MeterRegistry metrics;

    DeadLetters(Outbox outbox, MeterRegistry metrics) {
        this.outbox = outbox;
        this.metrics = metrics;
    }

    /** Runs in the caller's transaction; the same record gets the same ce_id however often it is set aside. */
    public void park(IncomingEvent event, RuntimeException failure) {
        String origin = event.topic() + "-" + event.partition() + "@" + event.offset();
        UUID id = UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = new HashMap<>(event.headers());
        headers.put("ce_id", id.toString());
        headers.put("dlq_origin", origin);
        headers.put("dlq_code", failure instanceof DomainException refusal ? refusal.code() : "failed");
        headers.put("dlq_error", reason(failure));
        outbox.park(id, event.topic() + ".dlq", event.key() == null ? "" : event.key(), event.value(), headers);
        metrics.counter("clave.dead.letters", "topic", event.topic()).increment();
    }

    private static String reason(RuntimeException failure) {
        if (failure instanceof DomainException refusal && !refusal.errors().isEmpty()) {
            return refusal.errors().stream().map(DeadLetters::words).collect(Collectors.joining("; "));
        }
        return String.valueOf(failure.getMessage());
    }

    private static String words(FieldError error) {
        return (error.pointer() == null || error.pointer().isEmpty() ? "" : error.pointer() + ": ") + error.detail();
    }
}
