package io.clave.accounts.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Numbers that a sequence leaps over; nobody need have used them. */
record Gap(
        GapKind kind,

        @Schema(description = "the order, or what its numbers have before them", examples = "INV-2026-")
        String series,

        @Schema(description = "the first missing number", examples = "4712")
        long first,

        @Schema(description = "the last missing number", examples = "4713")
        long last,

        @Schema(description = "how many are missing", examples = "2")
        long missing) {

    static Gap of(GapKind kind, String series, long first, long last) {
        return new Gap(kind, series, first, last, last - first + 1);
    }
}
