package io.clave.scoring.allocation;

import io.clave.scoring.priority.PriorityClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept for each class of every product and period.
 *
 * @param releaseDays what a class leaves of its quota goes to all when the period begins at most this many days ahead
 */
record Protection(AllocationTarget target, Map<PriorityClass, BigDecimal> quotas, int releaseDays) {

    Protection {
        quotas = Map.copyOf(quotas);
        if (releaseDays < 0 || quotas.values().stream().anyMatch(quota -> quota.signum() <= 0)) {
            throw new IllegalArgumentException("quotas must be above 0, and the days before a release not below 0");
        }
        if (target == AllocationTarget.PERCENT && sum(quotas.values()).compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("quotas of PERCENT must not sum to more than 1: " + quotas);
        }
    }

    boolean isReleased(LocalDate period, LocalDate asOf) {
        return ChronoUnit.DAYS.between(asOf, period) <= releaseDays;
    }

    /** The quota of each class that has one; together at most the capacity. */
    Map<PriorityClass, BigDecimal> of(BigDecimal capacity, int scale) {
        List<PriorityClass> classes = quotas.keySet().stream().sorted().toList();
        List<BigDecimal> values = classes.stream().map(quotas::get).toList();
        List<BigDecimal> kept = switch (target) {
            case NUMBER -> numbers(values, capacity, scale);
            case PERCENT -> shares(values, capacity, scale);
            case RATIO -> values.isEmpty() ? values : LargestRemainder.split(capacity, values, scale);
        };
        Map<PriorityClass, BigDecimal> byClass = new EnumMap<>(PriorityClass.class);
        for (int i = 0; i < classes.size(); i++) {
            byClass.put(classes.get(i), kept.get(i));
        }
        return byClass;
    }

    /** Numbers that are more than the capacity are scaled down in proportion, as Oracle Global Order Promising does. */
    private static List<BigDecimal> numbers(List<BigDecimal> values, BigDecimal capacity, int scale) {
        return sum(values).compareTo(capacity) > 0
                ? LargestRemainder.split(capacity, values, scale)
                : values.stream()
                        .map(value -> value.setScale(scale, RoundingMode.DOWN))
                        .toList();
    }

    private static List<BigDecimal> shares(List<BigDecimal> values, BigDecimal capacity, int scale) {
        List<BigDecimal> withRest = new ArrayList<>(values);
        withRest.add(BigDecimal.ONE.subtract(sum(values)));
        return LargestRemainder.split(capacity, withRest, scale);
    }

    private static BigDecimal sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
