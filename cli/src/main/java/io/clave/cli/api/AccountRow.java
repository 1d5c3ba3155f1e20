package io.clave.cli.api;

import org.jspecify.annotations.Nullable;

/** An account as its source system describes it. */
public record AccountRow(
        String system,
        String externalId,
        String name,
        @Nullable String country,
        @Nullable ExternalId parent,
        @Nullable String tier,
        boolean serviceLevelAgreement) {

    /** The identifier by which a system knows an account. */
    public record ExternalId(String system, String externalId) {}
}
