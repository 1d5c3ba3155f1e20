package io.clave.gateway.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section that an overview has not, and why. */
record MissingSection(
        @Schema(description = "name of the section", examples = "score")
        String section,

        MissingReason reason,
        @Schema(examples = "scoring-service is away.") String detail) {}
