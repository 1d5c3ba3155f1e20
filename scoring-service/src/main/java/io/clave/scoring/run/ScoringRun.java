package io.clave.scoring.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run.
 *
 * @param share how much of the stage is done, 0 to 1
 * @param failure why it failed, in a sentence
 * @param modelVersion the version it drafted
 */
record ScoringRun(
        UUID id,
        RunOrder order,
        ScoringRunState state,
        @Nullable ScoringRunStage stage,
        double share,
        @Nullable String failure,
        @Nullable String modelVersion,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int attempts) {

    static ScoringRun queued(UUID id, RunOrder order, Instant now, String by) {
        return new ScoringRun(id, order, ScoringRunState.QUEUED, null, 0, null, null, now, by, null, null, 0);
    }
}
