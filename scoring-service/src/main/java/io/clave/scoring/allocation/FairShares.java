package io.clave.scoring.allocation;

import java.math.BigDecimal;
import java.util.List;

/**
 * Weighted max-min fairness by progressive filling (Bertsekas and Gallager, Data Networks, 1992, section 6.5.2): all grow
 * together in proportion to their weights; who has enough stops, and the others go on with what is left. The last shares are
 * rounded by {@link LargestRemainder}.
 */
final class FairShares implements AllocationRule {

    @Override
    public void share(Competition competition, Allocation allocation) {
        List<Demand> growing =
                competition.demands().stream().sorted(Demand.BY_SATURATION).toList();
        BigDecimal left = competition.givable();
        BigDecimal weights = growing.stream().map(Demand::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        int satisfied = 0;
        for (Demand demand : growing) {
            if (demand.quantity().multiply(weights).compareTo(left.multiply(demand.weight())) > 0) {
                break;
            }
            allocation.give(demand, demand.quantity());
            left = left.subtract(demand.quantity());
            weights = weights.subtract(demand.weight());
            satisfied++;
        }
        split(left, growing.subList(satisfied, growing.size()), competition.scale(), allocation);
    }

    private static void split(BigDecimal left, List<Demand> growing, int scale, Allocation allocation) {
        List<Demand> unsatisfied = growing.stream().sorted(Demand.TIES).toList();
        List<BigDecimal> shares = LargestRemainder.split(
                left, unsatisfied.stream().map(Demand::weight).toList(), scale);
        for (int i = 0; i < shares.size(); i++) {
            allocation.give(unsatisfied.get(i), shares.get(i));
        }
    }
}
