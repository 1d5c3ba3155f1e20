package io.clave.cli.bench;

import org.jspecify.annotations.Nullable;

/**
 * How a door is measured.
 *
 * @param connections of the bare insert beside it
 * @param ordersACommit of the bare insert beside it
 * @param part of a round's orders that it gets, at most 1
 * @param targetRatio its speed by that of the bare insert
 * @param targetP99Ms of the answer to one order, where that is a figure
 */
record DoorPlan(
        String name,
        int connections,
        int ordersACommit,
        double part,
        double targetRatio,
        @Nullable Double targetP99Ms) {

    private static final int FEWEST = 100;

    int orders(int round) {
        return Math.max(FEWEST, (int) (round * part));
    }
}
