package io.clave.platform.intake;

import io.clave.platform.outbox.Outbox;
import io.clave.platform.outbox.RawRecord;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.FieldError;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets records aside that cannot be taken, here and in {@code <topic>.dlq}, with their origin and the reason. */
@Singleton
public class DeadLetters {

    /** A record that cannot be taken, and why. */
    public record Poison(IncomingEvent event, RuntimeException failure) {}

    private final DeadLetterRepository letters;
    private final Outbox outbox;
    private final MeterRegistry metrics;
    private final Clock clock;

    DeadLetters(DeadLetterRepository letters, Outbox outbox, MeterRegistry metrics, Clock clock) {
        this.letters = letters;
        this.outbox = outbox;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Runs in the caller's transaction; the same record is the same letter however often it is set aside. */
    public void park(List<Poison> poison) {
        if (poison.isEmpty()) {
            return;
        }
        List<DeadLetter> parked = poison.stream().map(this::letter).toList();
        letters.add(parked);
        outbox.forward(parked.stream().map(DeadLetters::copy).toList());
        parked.forEach(letter ->
                metrics.counter("clave.dead.letters", "topic", letter.topic()).increment());
    }

    public void park(IncomingEvent event, RuntimeException failure) {
        park(List.of(new Poison(event, failure)));
    }

    /** What is wrong, in words; the places too where the refusal names them. */
    public static String reason(RuntimeException failure) {
        String reason =
                failure instanceof DomainException refusal && !refusal.errors().isEmpty()
                        ? refusal.errors().stream().map(DeadLetters::words).collect(Collectors.joining("; "))
                        : String.valueOf(failure.getMessage());
        return storable(reason);
    }

    public static String code(RuntimeException failure) {
        return failure instanceof DomainException refusal ? refusal.code() : "failed";
    }

    private DeadLetter letter(Poison poison) {
        IncomingEvent event = poison.event();
        String replayOf = event.headers().get(DeadLetter.PREVIOUS);
        return new DeadLetter(
                id(event),
                event.topic(),
                event.partition(),
                event.offset(),
                event.key() == null ? null : storable(event.key()),
                event.headers(),
                event.value(),
                code(poison.failure()),
                reason(poison.failure()),
                1 + attempts(event.headers().get(DeadLetter.ATTEMPT)),
                replayOf == null ? null : uuid(replayOf),
                DeadLetterState.WAITING,
                1,
                clock.instant());
    }

    private static RawRecord copy(DeadLetter letter) {
        Map<String, String> headers = new HashMap<>(letter.headers());
        headers.put("ce_id", letter.id().toString());
        headers.put("dlq_origin", letter.origin());
        headers.put("dlq_code", letter.code());
        headers.put("dlq_error", letter.error());
        headers.put(DeadLetter.ATTEMPT, String.valueOf(letter.attempt()));
        return new RawRecord(letter.topic() + ".dlq", letter.key(), letter.value(), headers);
    }

    /** By place and content: a topic that was created anew counts its offsets anew. */
    private static UUID id(IncomingEvent event) {
        String place = event.topic() + "-" + event.partition() + "@" + event.offset();
        String content = UUID.nameUUIDFromBytes(event.value()).toString();
        return UUID.nameUUIDFromBytes((place + " " + content).getBytes(StandardCharsets.UTF_8));
    }

    private static int attempts(@Nullable String header) {
        return header != null && header.matches("[0-9]{1,6}") ? Integer.parseInt(header) : 0;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String words(FieldError error) {
        return (error.pointer() == null || error.pointer().isEmpty() ? "" : error.pointer() + ": ") + error.detail();
    }

    /** The database keeps every character but this one. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
