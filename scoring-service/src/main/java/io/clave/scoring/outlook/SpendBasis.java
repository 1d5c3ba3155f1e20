package io.clave.scoring.outlook;

/** Where the expected value of an order comes from: the gamma-gamma model, or the account's own mean. */
public enum SpendBasis {
    GAMMA_GAMMA,
    OWN_MEAN
}
