package io.clave.scoring.allocation;

/** A way to share out the capacity of one product in one period. */
@FunctionalInterface
interface AllocationRule {

    void share(Competition competition, Allocation allocation);
}
