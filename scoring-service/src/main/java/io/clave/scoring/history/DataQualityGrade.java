package io.clave.scoring.history;

/** How far the orders of an account can be trusted, from A for no known fault to E. */
public enum DataQualityGrade {
    A,
    B,
    C,
    D,
    E
}
