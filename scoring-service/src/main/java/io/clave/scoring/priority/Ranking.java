package io.clave.scoring.priority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Orders in the sequence of their scores. Equal scores are ordered by earlier due date, earlier receipt, order id and
 * source, so that the sequence is total: the same orders always get the same ranks, however they are given.
 */
final class Ranking {

    /** A place in the sequence, and the place the order would have by its volume. */
    record Place(int rank, int volumeRank, Prioritised prioritised) {}

    private static final Comparator<Prioritised> TIES = Comparator.comparing(Prioritised::order, OrderToRank.TIES);
    private static final Comparator<Prioritised> BY_SCORE =
            Comparator.comparing(Prioritised::score).reversed().thenComparing(TIES);
    private static final Comparator<Prioritised> BY_VOLUME = Comparator.comparing(
                    (Prioritised prioritised) -> prioritised.order().quantity())
            .reversed()
            .thenComparing(TIES);

    private Ranking() {}

    static List<Place> of(Collection<Prioritised> orders) {
        Map<OrderToRank.Key, Integer> volumeRanks = new HashMap<>();
        orders.stream()
                .sorted(BY_VOLUME)
                .forEach(order -> volumeRanks.put(order.order().key(), volumeRanks.size() + 1));
        List<Place> places = new ArrayList<>(orders.size());
        orders.stream()
                .sorted(BY_SCORE)
                .forEach(order -> places.add(new Place(
                        places.size() + 1,
                        Objects.requireNonNull(volumeRanks.get(order.order().key())),
                        order)));
        return places;
    }
}
