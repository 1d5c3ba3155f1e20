package io.clave.scoring.change;

/** Why a value changed; the causes are told in this order, each on top of those before. */
enum Cause {
    PASSING_OF_TIME,
    NEW_ORDERS,
    SPEND,
    MODEL_VERSION
}
