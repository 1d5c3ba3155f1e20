package io.clave.scoring.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where an account stands on both axes: its value against the line of value, its lifetime against the line of lifetime. */
public record Placement(Boundary value, Boundary lifetimeDays, Lifetime lifetime) {

    /** Decides both sides from the class before, null or UNCLASSIFIED for the first time. */
    static Placement of(
            Amount value,
            BigDecimal valueLine,
            Lifetime lifetime,
            double lifetimeLine,
            @Nullable CustomerClass before,
            double band) {
        return new Placement(
                Boundary.decide(value.amount(), valueLine, before == null ? null : before.isHighValue(), band),
                Boundary.decide(
                        BigDecimal.valueOf(lifetime.days()),
                        BigDecimal.valueOf(lifetimeLine),
                        before == null ? null : before.isLongLifetime(),
                        band),
                lifetime);
    }

    CustomerClass customerClass() {
        return CustomerClass.of(value.isHigh(), lifetimeDays.isHigh());
    }
}
