package io.clave.scoring.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clave.scoring.priority.PriorityClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fair shares of small books against all allocations that there are. */
class FairSharesBruteForceTest {

    /** Squares of differences of small numbers, summed: far above the error of the bisection. */
    private static final double TOLERANCE = 1e-6;

    private record Book(int[] quantities, int[] weights, int capacity) {

        static Book of(Random random, int heaviest) {
            int size = 1 + random.nextInt(4);
            int[] quantities = random.ints(size, 1, 9).toArray();
            int[] weights = random.ints(size, 1, heaviest + 1).toArray();
            return new Book(
                    quantities,
                    weights,
                    random.nextInt(Arrays.stream(quantities).sum() + 1));
        }

        List<Demand> demands() {
            return IntStream.range(0, quantities.length)
                    .mapToObj(i -> Books.demand(
                            "o" + i, String.valueOf(quantities[i]), PriorityClass.C, "50", String.valueOf(weights[i])))
                    .toList();
        }

        int[] fair() {
            return Books.given(AllocationPolicy.FAIR, String.valueOf(capacity), demands()).stream()
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }

        /** Every whole allocation that gives out all of the capacity. */
        void forEachAllocation(Consumer<int[]> seen) {
            fill(new int[quantities.length], 0, capacity, seen);
        }

        private void fill(int[] given, int next, int left, Consumer<int[]> seen) {
            if (next == given.length) {
                if (left == 0) {
                    seen.accept(given.clone());
                }
                return;
            }
            for (int part = 0; part <= Math.min(left, quantities[next]); part++) {
                given[next] = part;
                fill(given, next + 1, left - part, seen);
            }
        }

        /** The shares that need not be whole: each grows with the level until it has enough; the level is found by halving. */
        double[] exactShares() {
            double low = 0;
            double high = 9;
            for (int i = 0; i < 100; i++) {
                double level = (low + high) / 2;
                if (Arrays.stream(sharesAt(level)).sum() > capacity) {
                    high = level;
                } else {
                    low = level;
                }
            }
            return sharesAt(low);
        }

        private double[] sharesAt(double level) {
            return IntStream.range(0, quantities.length)
                    .mapToDouble(i -> Math.min(quantities[i], level * weights[i]))
                    .toArray();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** With equal weights the smallest share is as large as it can be, then the second smallest, and so on. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherAllocationRaisesTheSmallestShares(long seed) {
        Book book = Book.of(new Random(seed), 1);
        List<int[]> best = new ArrayList<>(List.of(new int[book.quantities().length]));

        book.forEachAllocation(given -> {
            int[] sorted = Arrays.stream(given).sorted().toArray();
            if (Arrays.compare(sorted, best.get(0)) > 0) {
                best.set(0, sorted);
            }
        });

        assertThat(Arrays.stream(book.fair()).sorted().toArray()).isEqualTo(best.get(0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherWholeAllocationIsNearerToTheExactWeightedShares(long seed) {
        Book book = Book.of(new Random(seed), 5);
        double[] exact = book.exactShares();
        double[] least = {Double.MAX_VALUE};

        book.forEachAllocation(given -> least[0] = Math.min(least[0], distance(given, exact)));

        assertThat(distance(book.fair(), exact)).isCloseTo(least[0], within(TOLERANCE));
    }

    private static double distance(int[] given, double[] exact) {
        return IntStream.range(0, given.length)
                .mapToDouble(i -> (given[i] - exact[i]) * (given[i] - exact[i]))
                .sum();
    }
}
