package io.clave.accounts.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fault, how far it reaches, and the grade that it would lead to alone. */
record DataQualityReason(
        DataQualityFault fault,

        @Schema(description = "cases with the fault", examples = "3")
        long affected,

        @Schema(description = "cases looked at", examples = "120")
        long total,

        DataQualityGrade grade) {}
