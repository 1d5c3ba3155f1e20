package io.clave.platform.intake;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be taken, as it came and as it stands now.
 *
 * @param attempt how many times the record was tried: 1 unless it is the replay of another dead letter
 * @param previousId the dead letter whose replay this record was
 */
record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte[] value,
        String code,
        String error,
        int attempt,
        @Nullable UUID previousId,
        DeadLetterState state,
        long version,
        Instant parkedAt) {

    static final String ATTEMPT = "dlq_attempt";
    static final String PREVIOUS = "dlq_letter";

    String origin() {
        return topic + "-" + partition + "@" + offset;
    }
}
