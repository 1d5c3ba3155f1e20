package io.clave.scoring.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.scoring.priority.OrderToRank;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every book of orders, tried on many random ones; a seed names a case for ever. */
class AllocationInvariantsTest {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyGetsMoreThanAskedAndAllTogetherNoMoreThanThereIs(long seed) {
        Random random = new Random(seed);
        List<Demand> demands = Books.random(random);
        BigDecimal capacity = capacity(random, demands);
        BigDecimal asked = sum(demands.stream().map(Demand::quantity).toList());
        Competition competition = new Competition(Books.SLOT, capacity, demands);

        for (AllocationPolicy policy : AllocationPolicy.values()) {
            Allocation allocation = simulation(competition).under(policy);

            List<BigDecimal> given = demands.stream().map(allocation::of).toList();
            assertThat(sum(given)).as("%s", policy).isLessThanOrEqualTo(capacity);
            assertThat(demands)
                    .allSatisfy(demand -> assertThat(allocation.of(demand))
                            .as("%s of %s", policy, demand)
                            .isBetween(BigDecimal.ZERO, demand.quantity()));
            assertThat(given)
                    .allSatisfy(part ->
                            assertThat(part.stripTrailingZeros().scale()).isLessThanOrEqualTo(competition.scale()));
            if (policy != AllocationPolicy.PROTECTED) {
                assertThat(sum(given)).as("%s", policy).isEqualByComparingTo(asked.min(competition.givable()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSequenceOfTheRequestDecidesNothing(long seed) {
        Random random = new Random(seed);
        List<Demand> demands = Books.random(random);
        BigDecimal capacity = capacity(random, demands);
        List<Demand> shuffled = new ArrayList<>(demands);
        Collections.shuffle(shuffled, random);

        for (AllocationPolicy policy : AllocationPolicy.values()) {
            assertThat(byOrder(policy, capacity, shuffled))
                    .as("%s", policy)
                    .isEqualTo(byOrder(policy, capacity, demands));
        }
    }

    /** A larger quantity takes nothing from those that come before it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void underPriorityAskingForMoreImprovesNoPlace(long seed) {
        Random random = new Random(seed);
        List<Demand> demands = Books.random(random);
        Demand small = demands.get(random.nextInt(demands.size()));
        Demand large = Books.withQuantity(
                small, small.quantity().multiply(BigDecimal.valueOf(2L + random.nextInt(1_000_000))));
        List<Demand> grown = new ArrayList<>(demands);
        Collections.replaceAll(grown, small, large);
        BigDecimal capacity = capacity(random, demands);

        Map<OrderToRank.Key, BigDecimal> before = byOrder(AllocationPolicy.PRIORITY, capacity, demands);
        Map<OrderToRank.Key, BigDecimal> after = byOrder(AllocationPolicy.PRIORITY, capacity, grown);

        assertThat(keys(grown)).isEqualTo(keys(demands));
        assertThat(demands)
                .filteredOn(demand -> Demand.BY_PRIORITY.compare(demand, small) < 0)
                .extracting(demand -> demand.order().key())
                .allSatisfy(key -> assertThat(after.get(key)).isEqualTo(before.get(key)));
    }

    /**
     * No one can gain but from someone whose weighted share is equal or smaller; exact to the one step by which a share is
     * rounded.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void underFairnessNobodyCanGainWithoutTakingFromWhoHasLess(long seed) {
        Random random = new Random(seed);
        List<Demand> demands = Books.random(random);
        Competition competition = new Competition(Books.SLOT, capacity(random, demands), demands);
        BigDecimal step = BigDecimal.ONE.movePointLeft(competition.scale());

        Allocation fair = simulation(competition).under(AllocationPolicy.FAIR);

        for (Demand gaining : demands) {
            for (Demand giving : demands) {
                if (!gaining.equals(giving) && fair.unfilled(gaining).signum() > 0) {
                    BigDecimal before = fair.of(gaining).add(step).multiply(giving.weight());
                    BigDecimal after = fair.of(giving).subtract(step).multiply(gaining.weight());
                    assertThat(after).as("%s from %s", gaining, giving).isLessThan(before);
                }
            }
        }
    }

    private static Simulation simulation(Competition competition) {
        return new Simulation(List.of(competition), Books.PROTECTION, Books.TODAY);
    }

    private static Map<OrderToRank.Key, BigDecimal> byOrder(
            AllocationPolicy policy, BigDecimal capacity, List<Demand> demands) {
        Allocation allocation =
                simulation(new Competition(Books.SLOT, capacity, demands)).under(policy);
        Map<OrderToRank.Key, BigDecimal> given = new HashMap<>();
        demands.forEach(demand -> given.put(demand.order().key(), Filled.plain(allocation.of(demand))));
        return given;
    }

    private static List<OrderToRank.Key> keys(List<Demand> demands) {
        return demands.stream()
                .sorted(Demand.BY_PRIORITY)
                .map(demand -> demand.order().key())
                .toList();
    }

    /** From nothing to a little more than is asked for. */
    private static BigDecimal capacity(Random random, List<Demand> demands) {
        BigDecimal asked = sum(demands.stream().map(Demand::quantity).toList());
        return asked.multiply(BigDecimal.valueOf(random.nextInt(120), 2));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
