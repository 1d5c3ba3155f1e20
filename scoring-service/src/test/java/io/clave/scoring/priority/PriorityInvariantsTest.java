package io.clave.scoring.priority;

import static io.clave.scoring.priority.Orders.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.clave.scoring.history.AccountTier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for all orders and all histories, tried on many random ones; a seed names a case for ever. */
class PriorityInvariantsTest {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void multiplyingTheQuantityOfAnOrderChangesNoRank(long seed) {
        Random random = new Random(seed);
        List<Prioritised> orders = someOrders(random);
        int chosen = random.nextInt(orders.size());
        Prioritised small = orders.get(chosen);
        BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(6));
        OrderToRank large =
                Orders.withQuantity(small.order(), small.order().quantity().multiply(factor));
        Relationship relationship = someRelationship(new Random(seed));

        Prioritised before = Orders.prioritised(small.order(), relationship);
        Prioritised after = Orders.prioritised(large, relationship);
        List<Prioritised> others = new ArrayList<>(orders);
        others.remove(chosen);

        assertThat(ranks(with(others, after))).isEqualTo(ranks(with(others, before)));
        assertThat(after.contributions()).isEqualTo(before.contributions());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFurtherOrderOnTimeNeverLowersThePriorityOfItsAccount(long seed) {
        Random random = new Random(seed);
        for (int history = 0; history < 40; history++) {
            List<LocalDate> purchases = somePurchases(random);
            LocalDate onTime = onTime(purchases, random);
            if (onTime != null) {
                Relationship before = Orders.relationship(AccountTier.MAJOR, false, purchases, TODAY);
                purchases.add(onTime);
                Relationship after = Orders.relationship(AccountTier.MAJOR, false, purchases, TODAY);

                OrderToRank order = Orders.order("o", 1);
                assertThat(Orders.prioritised(order, after).score())
                        .as("%s, then %s", purchases, onTime)
                        .isGreaterThanOrEqualTo(
                                Orders.prioritised(order, before).score());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSequenceDoesNotDependOnTheOrderOfTheRequest(long seed) {
        Random random = new Random(seed);
        List<Prioritised> orders = someOrders(random);
        List<Prioritised> shuffled = new ArrayList<>(orders);
        Collections.shuffle(shuffled, random);

        List<Ranking.Place> ranking = Ranking.of(orders);

        assertThat(Ranking.of(shuffled)).isEqualTo(ranking);
        assertThat(ranking)
                .extracting(Ranking.Place::rank)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, orders.size()).boxed().toList());
        assertThat(ranking).extracting(Ranking.Place::volumeRank).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void contributionsSumToTheScoreAndStayWithinTheirWeights(long seed) {
        for (Prioritised prioritised : someOrders(new Random(seed))) {
            assertThat(prioritised.score()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(prioritised.contributions()).hasSize(5).allSatisfy(contribution -> {
                assertThat(contribution.value()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                assertThat(contribution.points())
                        .isBetween(BigDecimal.ZERO, contribution.weight().movePointRight(2));
            });
        }
    }

    /** A day between 0.75 and 1.25 median intervals after the last purchase and not after today; null if there is none. */
    private static @Nullable LocalDate onTime(List<LocalDate> purchases, Random random) {
        if (purchases.size() < 2) {
            return null;
        }
        List<Long> intervals = IntStream.range(1, purchases.size())
                .mapToObj(i -> ChronoUnit.DAYS.between(purchases.get(i - 1), purchases.get(i)))
                .sorted()
                .toList();
        int upper = intervals.size() / 2;
        double median = intervals.size() % 2 == 1
                ? intervals.get(upper)
                : (intervals.get(upper - 1) + intervals.get(upper)) / 2.0;
        LocalDate last = purchases.get(purchases.size() - 1);
        long earliest = (long) Math.ceil(0.75 * median);
        long latest = Math.min((long) Math.floor(1.25 * median), ChronoUnit.DAYS.between(last, TODAY));
        return latest < earliest ? null : last.plusDays(earliest + random.nextLong(latest - earliest + 1));
    }

    private static List<LocalDate> somePurchases(Random random) {
        int span = 1 + random.nextInt(2_000);
        int silence = random.nextInt(1 + random.nextInt(400));
        TreeSet<LocalDate> days = new TreeSet<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            days.add(TODAY.minusDays(silence + (long) random.nextInt(span)));
        }
        return new ArrayList<>(days);
    }

    private static Relationship someRelationship(Random random) {
        AccountTier[] tiers = AccountTier.values();
        return Orders.relationship(
                tiers[random.nextInt(tiers.length)], random.nextBoolean(), somePurchases(random), TODAY);
    }

    /** Few different figures, so that ties are frequent. */
    private static List<Prioritised> someOrders(Random random) {
        List<Relationship> relationships =
                IntStream.range(0, 3).mapToObj(i -> someRelationship(random)).toList();
        return IntStream.range(0, 2 + random.nextInt(20))
                .mapToObj(i -> new OrderToRank(
                        "o" + i / 2,
                        i % 2 == 0 ? "sap" : null,
                        new UUID(0, 1),
                        null,
                        BigDecimal.valueOf(1 + random.nextInt(3)),
                        null,
                        random.nextInt(4) == 0 ? null : TODAY.plusDays(random.nextInt(3) - 1),
                        TODAY.minusDays(random.nextInt(2)).atStartOfDay().toInstant(ZoneOffset.UTC)))
                .map(order -> Orders.prioritised(order, relationships.get(random.nextInt(3))))
                .toList();
    }

    private static List<Prioritised> with(List<Prioritised> others, Prioritised one) {
        List<Prioritised> all = new ArrayList<>(others);
        all.add(one);
        return all;
    }

    private static Map<OrderToRank.Key, Integer> ranks(List<Prioritised> orders) {
        Map<OrderToRank.Key, Integer> ranks = new HashMap<>();
        Ranking.of(orders)
                .forEach(place -> ranks.put(place.prioritised().order().key(), place.rank()));
        return ranks;
    }
}
