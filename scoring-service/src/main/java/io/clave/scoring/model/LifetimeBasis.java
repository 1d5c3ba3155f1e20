package io.clave.scoring.model;

/** What a projected lifetime is taken from: the rhythm of the account, or the active probability model. */
public enum LifetimeBasis {
    CADENCE,
    MODEL
}
