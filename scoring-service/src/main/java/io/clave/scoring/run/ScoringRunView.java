package io.clave.scoring.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scoring run: what was asked, how far it has come, what it came to. */
record ScoringRunView(
        UUID id,
        ScoringRunState state,

        @Schema(description = "the last day whose orders count")
        LocalDate asOf,

        @Schema(examples = "auto") String family,

        @Schema(description = "regularity that was asked for") @Nullable
        Integer k,

        @Schema(description = "the calibration end that was asked for; null for two thirds of the observed span")
        @Nullable
        LocalDate calibrationEnd,

        RunProgress progress,

        @Schema(description = "why it failed, in a sentence") @Nullable
        String failure,

        @Schema(description = "null until it has succeeded") @Nullable
        RunResult result,

        Instant requestedAt,
        String requestedBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        RunLinks links) {

    /** How far a run has come. */
    record RunProgress(
            @Schema(description = "null while it waits") @Nullable
            ScoringRunStage stage,

            @Schema(description = "how much of it is done, 0 to 1, an estimate", examples = "0.6")
            double share) {}

    /** What a run came to. */
    record RunResult(
            @Schema(description = "the draft it made", examples = "mbg-cnbd-2-20111209-3f2a")
            String modelVersion,

            @Schema(description = "how the family was chosen; null in lists", implementation = Object.class) @Nullable
            JsonNode report) {}

    /** Where to go from here. */
    record RunLinks(
            URI self,

            @Schema(description = "the report as a page to look at; null until it has succeeded") @Nullable
            URI report,

            @Schema(description = "null until it has succeeded") @Nullable
            URI model) {

        static RunLinks of(ScoringRun run) {
            URI self = URI.create("/api/v1/scoring-runs/" + run.id());
            String version = run.modelVersion();
            return version == null
                    ? new RunLinks(self, null, null)
                    : new RunLinks(self, URI.create(self + "/report"), URI.create("/api/v1/scoring-models/" + version));
        }
    }

    static ScoringRunView of(ScoringRun run) {
        return of(run, null);
    }

    static ScoringRunView of(ScoringRun run, @Nullable JsonNode report) {
        String version = run.modelVersion();
        return new ScoringRunView(
                run.id(),
                run.state(),
                run.order().asOf(),
                run.order().family().name(),
                run.order().family().k(),
                run.order().calibrationEnd(),
                new RunProgress(run.stage(), run.share()),
                run.failure(),
                version == null ? null : new RunResult(version, report),
                run.requestedAt(),
                run.requestedBy(),
                run.startedAt(),
                run.endedAt(),
                RunLinks.of(run));
    }
}
