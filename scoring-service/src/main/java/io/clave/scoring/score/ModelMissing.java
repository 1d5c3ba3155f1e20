package io.clave.scoring.score;

/** Why a score has no figures of a model. */
enum ModelMissing {
    NO_ACTIVE_MODEL,
    NO_PURCHASES
}
