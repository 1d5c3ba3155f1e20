package io.clave.platform.intake;

import io.clave.platform.problem.Invalid;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record as it came from the broker; nothing in it is trusted yet. */
public record IncomingEvent(
        String topic, int partition, long offset, @Nullable String key, Map<String, String> headers, byte[] value) {

    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    static IncomingEvent of(ConsumerRecord<byte[], byte[]> kafka) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : kafka.headers()) {
            headers.put(header.key(), header.value() == null ? "" : text(header.value()));
        }
        String key = kafka.key() == null ? null : text(kafka.key());
        byte[] value = kafka.value() == null ? new byte[0] : kafka.value();
        return new IncomingEvent(kafka.topic(), kafka.partition(), kafka.offset(), key, headers, value);
    }

    /** The CloudEvents type. */
    public String type() {
        return header("ce_type");
    }

    public UUID id() {
        return UUID.fromString(header("ce_id"));
    }

    public Instant time() {
        try {
            return Instant.parse(header("ce_time"));
        } catch (DateTimeParseException e) {
            throw Invalid.parameter("ce_time", "invalid-value", "The header ce_time is no instant.");
        }
    }

    /** The number of this event among those of its account and publisher; later facts have higher numbers. */
    public long sequence() {
        return Long.parseLong(header("ce_sequence"));
    }

    /** The trace that it belongs to, W3C Trace Context; null where the publisher named none, or none that is well formed. */
    public @Nullable String traceparent() {
        String given = headers.get("traceparent");
        return given != null && TRACEPARENT.matcher(given).matches() ? given : null;
    }

    private String header(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw Invalid.parameter(name, "required", "The header " + name + " is missing.");
        }
        return value;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
