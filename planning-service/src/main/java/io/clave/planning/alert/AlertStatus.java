package io.clave.planning.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of an alert: a person acknowledges it, the system resolves it once its condition is gone. */
@Schema(description = "ACKNOWLEDGED by a person; RESOLVED by the system once the condition is gone")
public enum AlertStatus {
    OPEN,
    ACKNOWLEDGED,
    RESOLVED
}
