package io.clave.scoring.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a total in proportion to weights without losing anything to rounding (Hamilton's method): each share is rounded down,
 * and the steps left over go to the largest remainders, of equal ones to the earlier. So each share is less than one step off.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    /** The total must be a multiple of the step, which is one unit of the last of the decimal places. */
    static List<BigDecimal> split(BigDecimal total, List<BigDecimal> weights, int scale) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal left = total;
        for (BigDecimal weight : weights) {
            BigDecimal exact = total.multiply(weight);
            BigDecimal share = exact.divide(sum, scale, RoundingMode.DOWN);
            shares.add(share);
            remainders.add(exact.subtract(share.multiply(sum)));
            left = left.subtract(share);
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> remainders.get(place))
                        .reversed())
                .limit(left.movePointRight(scale).longValueExact())
                .forEach(place -> shares.set(place, shares.get(place).add(step)));
        return shares;
    }
}
