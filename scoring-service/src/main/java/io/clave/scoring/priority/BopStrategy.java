package io.clave.scoring.priority;

/**
 * What SAP's backorder processing may do with the confirmation of an order: WIN confirms it fully and on time, GAIN keeps at least what it
 * has, IMPROVE tries to keep and to improve, REDISTRIBUTE may lose, FILL gains nothing, LOSE gives its confirmation up, SKIP is left alone.
 */
enum BopStrategy {
    WIN,
    GAIN,
    IMPROVE,
    REDISTRIBUTE,
    FILL,
    LOSE,
    SKIP
}
