package io.clave.scoring.priority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders in the sequence of their scores. Equal scores are ordered by earlier due date, earlier receipt, order id and
 * source, so that the sequence is total: the same orders always get the same ranks, however they are given.
 */
final class Ranking {

    /** A place in the sequence, and the place the order would have by its volume. */
    record Place(int rank, int volumeRank, Prioritised prioritised) {}

    private static final Comparator<Prioritised> TIES = Comparator.comparing(
                    (Prioritised prioritised) -> prioritised.order().dueOn(),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(prioritised -> prioritised.order().receivedAt(), Comparator.<Instant>naturalOrder())
            .thenComparing(prioritised -> prioritised.order().orderId())
            .thenComparing(
                    prioritised -> prioritised.order().source(),
                    Comparator.nullsFirst(Comparator.<String>naturalOrder()));
    private static final Comparator<Prioritised> BY_SCORE =
            Comparator.comparing(Prioritised::score).reversed().thenComparing(TIES);
    private static final Comparator<Prioritised> BY_VOLUME = Comparator.comparing(
                    (Prioritised prioritised) -> prioritised.order().quantity())
            .reversed()
            .thenComparing(TIES);

    private Ranking() {}

    static List<Place> of(Collection<Prioritised> orders) {
        Map<Prioritised, Integer> byVolume = ranks(orders, BY_VOLUME);
        Map<Prioritised, Integer> byScore = ranks(orders, BY_SCORE);
        return orders.stream()
                .map(order -> new Place(byScore.get(order), byVolume.get(order), order))
                .sorted(Comparator.comparingInt(Place::rank))
                .toList();
    }

    private static Map<Prioritised, Integer> ranks(Collection<Prioritised> orders, Comparator<Prioritised> order) {
        Map<Prioritised, Integer> ranks = new HashMap<>();
        orders.stream().sorted(order).forEach(next -> ranks.put(next, ranks.size() + 1));
        return ranks;
    }
}
