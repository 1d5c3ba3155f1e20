package io.clave.scoring.model;

import java.math.BigDecimal;

/** Where an account stands on both axes: its value against the median value, its lifetime against the median lifetime. */
public record Placement(Boundary value, Boundary lifetimeDays, Lifetime lifetime) {

    static Placement of(Amount value, BigDecimal medianValue, Lifetime lifetime, double medianLifetimeDays) {
        return new Placement(
                new Boundary(value.amount(), medianValue),
                new Boundary(BigDecimal.valueOf(lifetime.days()), BigDecimal.valueOf(medianLifetimeDays)),
                lifetime);
    }

    CustomerClass customerClass() {
        return CustomerClass.of(value.isHigh(), lifetimeDays.isHigh());
    }
}
