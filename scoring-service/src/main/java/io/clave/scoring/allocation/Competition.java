package io.clave.scoring.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Demands for the capacity of one product in one period. Where all of them are whole they get whole quantities, else millionths;
 * a finer rest of the capacity is given to nobody.
 */
record Competition(Slot slot, BigDecimal capacity, List<Demand> demands) {

    private static final int FINEST = 6;

    Competition {
        demands = List.copyOf(demands);
    }

    /** Decimal places of what is given. */
    int scale() {
        return demands.stream().allMatch(demand -> isWhole(demand.quantity())) ? 0 : FINEST;
    }

    /** The part of the capacity that can be given in steps of the scale. */
    BigDecimal givable() {
        return capacity.setScale(scale(), RoundingMode.DOWN);
    }

    private static boolean isWhole(BigDecimal quantity) {
        return quantity.stripTrailingZeros().scale() <= 0;
    }
}
