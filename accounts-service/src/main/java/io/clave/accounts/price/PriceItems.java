package io.clave.accounts.price;

import io.clave.accounts.rate.LockedRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums of lines, as an order keeps them. */
public final class PriceItems {

    private PriceItems() {}

    /** Converted item by item; the invoice comes to the reporting amount of the order, whatever was rounded. */
    public static List<PriceItem> of(List<PricedLine> lines, @Nullable LockedRate rate) {
        Map<PriceItem.Key, PriceItem> sums = new LinkedHashMap<>();
        lines.forEach(line -> line.items().forEach(item -> sums.merge(item.key(), item, PriceItem::plus)));
        List<PriceItem> items = List.copyOf(sums.values());
        return rate == null ? items : converted(items, rate);
    }

    private static List<PriceItem> converted(List<PriceItem> items, LockedRate rate) {
        BigDecimal invoice = BigDecimal.ZERO;
        BigDecimal told = BigDecimal.ZERO;
        List<PriceItem> converted = new ArrayList<>(items.size());
        for (PriceItem item : items) {
            BigDecimal amount = rate.convert(item.amount());
            if (item.step() == PriceStep.INVOICE) {
                invoice = invoice.add(item.amount());
                amount = rate.convert(invoice).subtract(told);
                told = told.add(amount);
            }
            converted.add(item.at(amount));
        }
        return converted;
    }
}
