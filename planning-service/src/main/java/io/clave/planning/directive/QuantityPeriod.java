package io.clave.planning.directive;

/** The stretch of time that a quantity is meant for. */
public enum QuantityPeriod {
    WEEK,
    MONTH,
    QUARTER
}
