package io.clave.scoring.allocation;

/** Why it is not known what is at risk. */
enum AtRiskMissing {
    /** An order that is not filled has no unit price. */
    UNIT_PRICE_MISSING,
    /** An order that is not filled has no unit margin. */
    UNIT_MARGIN_MISSING
}
