package io.clave.cli.imports;

import java.math.BigDecimal;

/** How many lines, and their sum. */
record Tally(long lines, BigDecimal sum) {

    static final Tally NONE = new Tally(0, BigDecimal.ZERO);

    static Tally of(BigDecimal amount) {
        return new Tally(1, amount);
    }

    Tally plus(Tally other) {
        return new Tally(lines + other.lines, sum.add(other.sum));
    }

    Tally minus(Tally other) {
        return new Tally(lines - other.lines, sum.subtract(other.sum));
    }
}
