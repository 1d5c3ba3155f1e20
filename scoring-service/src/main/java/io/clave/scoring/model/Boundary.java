package io.clave.scoring.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far an account is from the line between low and high on one axis.
 *
 * @param isHigh the decision: on the line is high, but who was on one side already must pass the line by the band
 */
public record Boundary(BigDecimal actual, BigDecimal threshold, boolean isHigh) {

    /** Decides with hysteresis; a first decision, with no side before, has no band. */
    static Boundary decide(BigDecimal actual, BigDecimal threshold, @Nullable Boolean wasHigh, double band) {
        BigDecimal width = threshold.abs().multiply(BigDecimal.valueOf(wasHigh == null ? 0 : band));
        BigDecimal line = Boolean.TRUE.equals(wasHigh) ? threshold.subtract(width) : threshold.add(width);
        return new Boundary(actual, threshold, actual.compareTo(line) >= 0);
    }

    /** Whether the account is at or above the line, whatever was decided. */
    boolean isBeyond() {
        return actual.compareTo(threshold) >= 0;
    }

    /** Actual - threshold: negative below the line. */
    public BigDecimal distance() {
        return actual.subtract(threshold);
    }

    /** Actual / threshold: 1 on the line; null if the threshold is not positive. */
    public @Nullable Double ratio() {
        return threshold.signum() > 0 ? actual.doubleValue() / threshold.doubleValue() : null;
    }
}
