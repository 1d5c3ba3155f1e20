package io.clave.planning.alert;

/** What kind of change an alert is about. */
public enum AlertType {
    CLASS_CHANGED,
    CADENCE
}
