package io.clave.planning.directive;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that somebody took in the life of a directive. */
@Schema(name = "DirectiveStep")
public record Step(
        @Schema(description = "subject of the token", examples = "ada")
        String by,

        Instant at,

        @Schema(description = "given when refused or withdrawn", examples = "No free capacity before May.") @Nullable
        String reason) {}
