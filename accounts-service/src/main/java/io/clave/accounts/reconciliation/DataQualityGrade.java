package io.clave.accounts.reconciliation;

/** How far the orders of an account can be trusted, from A for no known fault to E. */
public enum DataQualityGrade {
    A,
    B,
    C,
    D,
    E
}
