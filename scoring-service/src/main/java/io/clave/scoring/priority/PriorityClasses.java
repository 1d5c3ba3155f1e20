package io.clave.scoring.priority;

import java.math.BigDecimal;

/** The scores from which on an order is of class A, B, C and D; below all of them it is of class E. */
record PriorityClasses(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    PriorityClasses {
        if (a.compareTo(HIGHEST) > 0
                || a.compareTo(b) <= 0
                || b.compareTo(c) <= 0
                || c.compareTo(d) <= 0
                || d.signum() <= 0) {
            throw new IllegalArgumentException(
                    "the lines of the priority classes must fall from at most 100 to above 0");
        }
    }

    PriorityClass of(BigDecimal score) {
        if (score.compareTo(a) >= 0) {
            return PriorityClass.A;
        }
        if (score.compareTo(b) >= 0) {
            return PriorityClass.B;
        }
        if (score.compareTo(c) >= 0) {
            return PriorityClass.C;
        }
        return score.compareTo(d) >= 0 ? PriorityClass.D : PriorityClass.E;
    }
}
