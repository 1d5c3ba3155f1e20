package io.clave.scoring.whatif;

/** How long an account is taken to stay: by the active model, or by a constant retention a year. */
enum RetentionModel {
    MODEL,
    CONSTANT
}
