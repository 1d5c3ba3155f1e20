package io.clave.scoring.score;

/** Why an account has no grade. */
public enum DataQualityMissing {
    /** Nothing was told of it yet: it has no orders, or is graded within minutes. */
    NOT_GRADED_YET,
    /** None of its orders lies within the time that counts. */
    NO_RECENT_ORDERS
}
