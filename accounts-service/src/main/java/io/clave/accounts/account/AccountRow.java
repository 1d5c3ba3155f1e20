package io.clave.accounts.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One account of a batch. */
record AccountRow(
        @Schema(examples = "sap-eu") @NotBlank @Size(max = 64)
        String system,

        @Schema(examples = "C-1001") @NotBlank @Size(max = 128)
        String externalId,

        @Schema(examples = "Hansa Werke GmbH") @NotBlank @Size(max = 200)
        String name,

        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters, ISO 3166-1")
        String country,

        @Schema(description = "identifier of the parent; it must be known or stand earlier in the batch")
        @Nullable
        @Valid
        ExternalId parent,

        AccountTier tier,
        Boolean serviceLevelAgreement) {

    AccountUpsert upsert() {
        AccountProfile profile = new AccountProfile(name, country, null, tier, serviceLevelAgreement);
        return new AccountUpsert(new ExternalId(system, externalId), profile, parent);
    }
}
