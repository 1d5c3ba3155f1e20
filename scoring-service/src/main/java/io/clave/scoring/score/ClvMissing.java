package io.clave.scoring.score;

/** Why a score has no lifetime value. */
enum ClvMissing {
    MIXED_CURRENCIES,
    NO_REVENUE
}
