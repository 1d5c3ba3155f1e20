package io.clave.accounts.imports;

import io.clave.accounts.intake.UnknownAccountPolicy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import and how far it has come. */
record OrderImport(
        UUID id,
        String source,
        ImportFormat format,
        boolean dryRun,

        @Schema(description = "what an unknown account means here; null: what it means for the source") @Nullable
        UnknownAccountPolicy unknownAccounts,

        @Schema(description = "what becomes of rows with something in an unknown column")
        UnknownColumnPolicy unknownColumnPolicy,

        ImportState state,
        @Schema(description = "why it failed") @Nullable String detail,

        @Schema(description = "bytes of the file that are here")
        long bytesReceived,

        @Schema(description = "bytes of the whole file; null when the upload did not announce them") @Nullable
        Long bytesTotal,

        @Schema(description = "orders in the file; while it is RECEIVING, those that are here so far")
        long received,

        @Schema(description = "orders taken so far") long done,
        long created,
        long updated,
        long unchanged,
        long stale,
        long quarantined,
        long error,

        @Schema(description = "at most 100, the most frequent first")
        List<UnknownColumn> unknownColumns,

        @Schema(description = "orders taken a second, smoothed over the last chunks") @Nullable
        Double rowsPerSecond,

        @Schema(description = "until all orders are taken, at that rate; null before the first chunk") @Nullable
        Long remainingSeconds,

        Instant createdAt,

        @Schema(description = "when the first chunk was taken") @Nullable
        Instant startedAt,

        Instant updatedAt,
        @Nullable Instant endedAt) {

    boolean waits() {
        return state == ImportState.QUEUED || state == ImportState.RUNNING;
    }
}
