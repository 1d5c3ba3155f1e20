package io.clave.platform.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dead letter with its content and its history. */
record DeadLetterFile(
        DeadLetterView letter,

        @Schema(description = "as they came") Map<String, String> headers,

        DeadLetterValue value,

        @Schema(description = "the latest first, at most 200")
        List<DeadLetterChangeView> changes) {

    /** Something that was done to a dead letter. */
    record DeadLetterChangeView(
            long version,
            DeadLetterAction action,
            Instant at,
            String by,
            @Nullable String reason,
            @Nullable DeadLetterValue before,
            @Nullable DeadLetterValue after) {

        static DeadLetterChangeView of(DeadLetterChange change) {
            return new DeadLetterChangeView(
                    change.version(),
                    change.action(),
                    change.at(),
                    change.by(),
                    change.reason(),
                    change.before() == null ? null : DeadLetterValue.of(change.before()),
                    change.after() == null ? null : DeadLetterValue.of(change.after()));
        }
    }

    static DeadLetterFile of(DeadLetter letter, List<DeadLetterChange> changes) {
        return new DeadLetterFile(
                DeadLetterView.of(letter),
                letter.headers(),
                DeadLetterValue.of(letter.value()),
                changes.stream().map(DeadLetterChangeView::of).toList());
    }
}
