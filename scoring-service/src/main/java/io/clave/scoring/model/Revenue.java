package io.clave.scoring.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a history adds up to in money, each currency for itself. */
final class Revenue {

    private static final Comparator<Currency> BY_CODE = Comparator.comparing(Currency::getCurrencyCode);

    private final History history;
    private final Window whole;

    Revenue(History history) {
        this.history = history;
        this.whole = new Window(history.days().get(0).on(), history.asOf());
    }

    MoneyMeasure total() {
        return new MoneyMeasure(amounts(net(history.days())), whole, entries(history.days()));
    }

    MoneyMeasure perPurchaseDay() {
        Map<Currency, Integer> purchaseDays = new TreeMap<>(BY_CODE);
        history.days().stream()
                .filter(LedgerDay::isPurchaseDay)
                .forEach(day -> purchaseDays.merge(day.currency(), 1, Integer::sum));
        Map<Currency, BigDecimal> net = net(history.days());
        List<Amount> averages = new ArrayList<>();
        purchaseDays.forEach((currency, days) -> averages.add(new Amount(
                net.getOrDefault(currency, BigDecimal.ZERO)
                        .divide(BigDecimal.valueOf(days), Amount.digits(currency), RoundingMode.HALF_UP),
                currency)));
        int inputs = purchaseDays.values().stream().mapToInt(Integer::intValue).sum();
        return new MoneyMeasure(averages, whole, inputs);
    }

    /** Years end on the as-of day; a year starts on the day after its last year's end. */
    GrowthMeasure growth(LocalDate firstPurchase) {
        LocalDate yearAgo = history.asOf().minusMonths(12);
        LocalDate twoYearsAgo = history.asOf().minusMonths(24);
        List<LedgerDay> both = history.after(twoYearsAgo);
        Map<Currency, BigDecimal> last = net(history.after(yearAgo));
        Map<Currency, BigDecimal> previous =
                net(both.stream().filter(day -> !day.on().isAfter(yearAgo)).toList());
        boolean throughout = !firstPurchase.isAfter(twoYearsAgo.plusDays(1));
        List<Growth> growth = net(both).keySet().stream()
                .map(currency -> growth(
                        currency,
                        last.getOrDefault(currency, BigDecimal.ZERO),
                        previous.getOrDefault(currency, BigDecimal.ZERO),
                        throughout))
                .toList();
        return new GrowthMeasure(growth, new Window(twoYearsAgo.plusDays(1), history.asOf()), entries(both));
    }

    private static Growth growth(Currency currency, BigDecimal last, BigDecimal previous, boolean throughout) {
        @Nullable
        Double rate = throughout && previous.signum() > 0 ? last.doubleValue() / previous.doubleValue() - 1 : null;
        return new Growth(currency, rounded(last, currency), rounded(previous, currency), rate);
    }

    private static Map<Currency, BigDecimal> net(List<LedgerDay> days) {
        Map<Currency, BigDecimal> net = new TreeMap<>(BY_CODE);
        days.forEach(day -> net.merge(day.currency(), day.net(), BigDecimal::add));
        return net;
    }

    private static List<Amount> amounts(Map<Currency, BigDecimal> net) {
        return net.entrySet().stream()
                .map(entry -> Amount.rounded(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static int entries(List<LedgerDay> days) {
        return days.stream().mapToInt(LedgerDay::entries).sum();
    }

    private static BigDecimal rounded(BigDecimal amount, Currency currency) {
        return Amount.rounded(amount, currency).amount();
    }
}
