package io.clave.scoring.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** What was asked for and what was given of it. */
record Filled(BigDecimal demanded, BigDecimal allocated) {

    private static final int DECIMALS = 4;

    static Filled of(Collection<Demand> demands, Allocation allocation) {
        BigDecimal demanded = BigDecimal.ZERO;
        BigDecimal allocated = BigDecimal.ZERO;
        for (Demand demand : demands) {
            demanded = demanded.add(demand.quantity());
            allocated = allocated.add(allocation.of(demand));
        }
        return new Filled(plain(demanded), plain(allocated));
    }

    /** Rounded down, so that only what is filled wholly is 1. */
    BigDecimal fill() {
        return plain(allocated.divide(demanded, DECIMALS, RoundingMode.DOWN));
    }

    /** Without zeros at the end. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
