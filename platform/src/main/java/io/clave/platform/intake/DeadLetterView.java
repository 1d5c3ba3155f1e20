package io.clave.platform.intake;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record that could not be taken. */
record DeadLetterView(
        UUID id,
        DeadLetterState state,

        @Schema(examples = "erp.orders.v1") String topic,

        int partition,
        long offset,
        @Nullable String key,

        @Schema(description = "stable word for what is wrong", examples = "invalid")
        String code,

        @Schema(description = "what is wrong, in words") String error,

        @Schema(description = "1 unless the record is the replay of another dead letter")
        int attempt,

        @Schema(description = "the dead letter whose replay this record was") @Nullable
        UUID previousId,

        @Schema(description = "bytes of the value") int size,

        Instant parkedAt) {

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.id(),
                letter.state(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.code(),
                letter.error(),
                letter.attempt(),
                letter.previousId(),
                letter.value().length,
                letter.parkedAt());
    }
}
