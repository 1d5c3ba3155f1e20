package io.clave.scoring.whatif;

/** When the first margin of a constant retention comes: at the end of the first year, or now. */
enum FirstMargin {
    END_OF_YEAR,
    NOW
}
