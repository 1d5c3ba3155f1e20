package io.clave.accounts.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A column of the file, or a member of its documents, that Clave does not know. */
record UnknownColumn(
        @Schema(description = "'column 7' where the header has no name", examples = "colour")
        String name,

        @Schema(description = "orders that have something in it, of those taken so far", examples = "120")
        long rows) {}
