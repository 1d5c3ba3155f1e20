package io.clave.scoring.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A portfolio in numbers: how many accounts are what, and what they are worth, each currency for itself. */
public record Tally(
        Map<CustomerClass, Long> classes,
        Map<CadenceState, Long> cadences,
        Map<UnclassifiedReason, Long> reasons,
        Map<CustomerClass, List<Amount>> revenue) {

    public static Tally of(Iterable<TallyLine> lines) {
        Map<CustomerClass, Long> classes = zeros(CustomerClass.class);
        Map<CadenceState, Long> cadences = zeros(CadenceState.class);
        Map<UnclassifiedReason, Long> reasons = zeros(UnclassifiedReason.class);
        Map<CustomerClass, Map<Currency, BigDecimal>> revenue = new EnumMap<>(CustomerClass.class);
        for (TallyLine line : lines) {
            classes.merge(line.customerClass(), line.accounts(), Long::sum);
            cadences.merge(line.cadence(), line.accounts(), Long::sum);
            UnclassifiedReason reason = line.reason();
            if (reason != null) {
                reasons.merge(reason, line.accounts(), Long::sum);
            }
            add(revenue, line);
        }
        return new Tally(classes, cadences, reasons, amounts(revenue));
    }

    private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> type) {
        Map<E, Long> zeros = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            zeros.put(constant, 0L);
        }
        return zeros;
    }

    private static void add(Map<CustomerClass, Map<Currency, BigDecimal>> revenue, TallyLine line) {
        Amount amount = line.revenue();
        if (amount != null) {
            revenue.computeIfAbsent(
                            line.customerClass(),
                            customerClass -> new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode)))
                    .merge(amount.currency(), amount.amount(), BigDecimal::add);
        }
    }

    private static Map<CustomerClass, List<Amount>> amounts(Map<CustomerClass, Map<Currency, BigDecimal>> revenue) {
        Map<CustomerClass, List<Amount>> amounts = new EnumMap<>(CustomerClass.class);
        for (CustomerClass customerClass : CustomerClass.values()) {
            Map<Currency, BigDecimal> sums = revenue.getOrDefault(customerClass, Map.of());
            amounts.put(
                    customerClass,
                    sums.entrySet().stream()
                            .map(sum -> new Amount(sum.getValue(), sum.getKey()))
                            .toList());
        }
        return amounts;
    }
}
