package io.clave.cli.torture;

import java.math.BigDecimal;

/** An order as somebody knows it. */
record State(int revision, BigDecimal netAmount) {

    /** Amounts are equal whatever zeros they end with. */
    static State of(int revision, BigDecimal netAmount) {
        return new State(revision, netAmount.signum() == 0 ? BigDecimal.ZERO : netAmount.stripTrailingZeros());
    }
}
