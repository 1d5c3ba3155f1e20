package io.clave.gateway.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a section of an overview is not there. */
@Schema(
        description =
                "NOT_FOUND: there is none yet. FORBIDDEN: the token may not see it. SERVICE_UNAVAILABLE: its service"
                        + " is away. TIMEOUT: its service is late. SERVICE_FAILED: its service answered with an error.")
public enum MissingReason {
    NOT_FOUND,
    FORBIDDEN,
    SERVICE_UNAVAILABLE,
    TIMEOUT,
    SERVICE_FAILED
}
