package io.clave.scoring.allocation;

/** How the quota of a class is told. */
public enum AllocationTarget {
    /** A quantity of each product and period. */
    NUMBER,
    /** A share of the capacity, 0 to 1. */
    PERCENT,
    /** Parts of the whole capacity: 3 and 1 of 2,000 are 1,500 and 500. */
    RATIO
}
