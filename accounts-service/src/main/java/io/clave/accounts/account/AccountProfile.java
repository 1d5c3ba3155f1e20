package io.clave.accounts.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What people and systems say about an account. */
public record AccountProfile(
        @Schema(examples = "Hansa Werke GmbH") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "DE")
        @Nullable
        @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters, ISO 3166-1")
        String country,

        @Schema(description = "the account that this one belongs to") @Nullable
        UUID parentAccountId,

        @Schema(description = "STANDARD when left out") AccountTier tier,

        @Schema(description = "whether service levels were agreed; false when left out")
        Boolean serviceLevelAgreement) {

    /** The profile with every default filled in. */
    public AccountProfile {
        tier = tier == null ? AccountTier.STANDARD : tier;
        serviceLevelAgreement = serviceLevelAgreement != null && serviceLevelAgreement;
    }

    static AccountProfile named(String name) {
        return new AccountProfile(name, null, null, AccountTier.STANDARD, false);
    }
}
