package io.clave.scoring.keyaccount;

import java.math.BigDecimal;

/** A criterion, the share of its weight on its axis now, and the share at which the account changes its quadrant. */
record WeightFlip(Criterion criterion, double share, BigDecimal flippingShare) {

    double size() {
        return Math.abs(flippingShare.doubleValue() - share);
    }
}
