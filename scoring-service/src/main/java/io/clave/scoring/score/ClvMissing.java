package io.clave.scoring.score;

/** Why a score has no lifetime value. */
enum ClvMissing {
    /** No exchange rate was known for some of the recent orders, so that they are in several currencies. */
    MIXED_CURRENCIES,
    NO_REVENUE
}
