package io.clave.planning.alert;

/** The life of an alert: a person acknowledges it, the system resolves it once its condition is gone. */
public enum AlertStatus {
    OPEN,
    ACKNOWLEDGED,
    RESOLVED
}
