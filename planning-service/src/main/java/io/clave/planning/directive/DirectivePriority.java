package io.clave.planning.directive;

/** How urgent a directive is among others to the same function. */
public enum DirectivePriority {
    LOW,
    NORMAL,
    HIGH,
    CRITICAL
}
