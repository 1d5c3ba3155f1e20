package io.clave.planning.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The name of an account in another system. */
public record ExternalId(
        @Schema(description = "the other system", examples = "sap")
        String system,

        @Schema(description = "the account's id there", examples = "C-1")
        String externalId) {}
