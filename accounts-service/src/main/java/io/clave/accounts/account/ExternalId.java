package io.clave.accounts.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The identifier by which another system knows an account; unique in that system. */
public record ExternalId(
        @Schema(description = "name of the system", examples = "sap-eu") @NotBlank @Size(max = 64)
        String system,

        @Schema(description = "the account's identifier there", examples = "C-1001") @NotBlank @Size(max = 128)
        String externalId)
        implements Comparable<ExternalId> {

    private static final Comparator<ExternalId> ORDER =
            Comparator.comparing(ExternalId::system).thenComparing(ExternalId::externalId);

    @Override
    public int compareTo(ExternalId other) {
        return ORDER.compare(this, other);
    }
}
