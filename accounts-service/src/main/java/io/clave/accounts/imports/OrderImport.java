package io.clave.accounts.imports;

import io.clave.accounts.intake.UnknownAccountPolicy;
import java.time.Instant;
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

        ImportState state,
        @Schema(description = "why it failed") @Nullable String detail,
        @Schema(description = "orders in the file") long received,
        @Schema(description = "orders taken so far") long done,
        long created,
        long updated,
        long unchanged,
        long stale,
        long quarantined,
        long error,
        Instant createdAt,
        Instant updatedAt) {}
