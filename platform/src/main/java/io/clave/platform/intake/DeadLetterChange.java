package io.clave.platform.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that was done to a dead letter. */
record DeadLetterChange(
        long version,
        DeadLetterAction action,
        Instant at,
        String by,
        @Nullable String reason,
        byte @Nullable [] before,
        byte @Nullable [] after) {}
