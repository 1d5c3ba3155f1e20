package io.clave.scoring.allocation;

import java.util.Comparator;

/** One demand after the other gets all it asks for, as long as there is any. */
record InSequence(Comparator<Demand> sequence) implements AllocationRule {

    @Override
    public void share(Competition competition, Allocation allocation) {
        allocation.serve(
                competition.givable(),
                competition.demands().stream().sorted(sequence).toList());
    }
}
