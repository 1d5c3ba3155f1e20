package io.clave.scoring.keyaccount;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of the criteria: what it holds never changes, its state does. */
@Schema(name = "SelectionCriteriaVersion")
record CriteriaVersion(
        @Schema(examples = "3") long version,
        long revision,
        CriteriaState state,
        SelectionCriteria content,
        Instant createdAt,
        @Schema(description = "subject of the token") String createdBy,
        @Nullable Instant activatedAt,
        @Nullable String activatedBy,
        @Nullable Instant archivedAt,
        @Nullable String archivedBy) {}
