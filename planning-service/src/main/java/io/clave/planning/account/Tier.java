package io.clave.planning.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rank that was given to an account. */
@Schema(description = "rank that was given to the account")
public enum Tier {
    KEY,
    MAJOR,
    STANDARD,
    PROSPECT
}
