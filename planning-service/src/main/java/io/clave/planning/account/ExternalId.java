package io.clave.planning.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The name of an account in another system. */
public record ExternalId(
        @Schema(description = "name of the system", examples = "sap-eu") @NotBlank @Size(max = 64)
        String system,

        @Schema(description = "the account's identifier there", examples = "C-1001") @NotBlank @Size(max = 128)
        String externalId) {}
