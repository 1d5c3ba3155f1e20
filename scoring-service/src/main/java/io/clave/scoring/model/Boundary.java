package io.clave.scoring.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How far an account is from the line between low and high on one axis. */
public record Boundary(BigDecimal actual, BigDecimal threshold) {

    /** On the line is high. */
    public boolean isHigh() {
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
