package io.clave.scoring.keyaccount;

/** Where the score of a criterion comes from: entered by people, or measured by the orders. */
enum CriterionSource {
    ENTERED,
    CLV,
    GROWTH,
    POCKET_MARGIN,
    TENURE
}
