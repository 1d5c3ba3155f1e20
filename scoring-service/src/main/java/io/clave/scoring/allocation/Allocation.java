package io.clave.scoring.allocation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** What each demand got under one policy. */
final class Allocation {

    private final Map<Demand, BigDecimal> given = new IdentityHashMap<>();

    BigDecimal of(Demand demand) {
        return given.getOrDefault(demand, BigDecimal.ZERO);
    }

    BigDecimal unfilled(Demand demand) {
        return demand.quantity().subtract(of(demand));
    }

    void give(Demand demand, BigDecimal quantity) {
        given.merge(demand, quantity, BigDecimal::add);
    }

    /** Gives each in turn what it still lacks; returns what is left over. */
    BigDecimal serve(BigDecimal quantity, Collection<Demand> inTurn) {
        BigDecimal left = quantity;
        for (Demand demand : inTurn) {
            BigDecimal part = left.min(unfilled(demand));
            give(demand, part);
            left = left.subtract(part);
        }
        return left;
    }
}
