package io.clave.accounts.price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units that are left of a line, the price of one on the invoice, and what is known of how it came about. */
public record PricedLine(
        BigDecimal quantity, BigDecimal unitPrice, @Nullable PriceComponents components) {

    private static final PriceComponents UNKNOWN = new PriceComponents(null, null, null, null, null);

    /** The steps of this line alone. */
    public Waterfall waterfall() {
        return Waterfall.of(items());
    }

    List<PriceItem> items() {
        PriceComponents known = components == null ? UNKNOWN : components;
        Items items = new Items(known.missing());
        BigDecimal invoice = quantity.multiply(unitPrice);
        items.add(PriceStep.INVOICE, null, invoice);
        if (known.listPrice() != null) {
            addDiscounts(items, known.listPrice(), known.discounts());
        }
        if (known.offInvoice() != null) {
            known.offInvoice().forEach(off -> items.deduct(PriceStep.OFF_INVOICE, off.type(), off.of(invoice)));
        }
        if (known.unitCost() != null) {
            items.deduct(PriceStep.COGS, null, quantity.multiply(known.unitCost()));
        }
        if (known.costToServe() != null) {
            items.deduct(PriceStep.COST_TO_SERVE, null, known.costToServe());
        }
        return items.all;
    }

    /** The last discount takes what rounding left, so that the list price less the discounts is the unit price. */
    private void addDiscounts(Items items, BigDecimal listPrice, @Nullable List<Discount> discounts) {
        if (discounts == null) {
            items.deduct(PriceStep.ON_INVOICE, null, quantity.multiply(listPrice.subtract(unitPrice)));
            return;
        }
        List<BigDecimal> prices = PriceComponents.pricesAfter(listPrice, discounts);
        BigDecimal before = listPrice;
        for (int i = 0; i < discounts.size(); i++) {
            BigDecimal after = i == discounts.size() - 1 ? unitPrice : prices.get(i);
            items.deduct(PriceStep.ON_INVOICE, discounts.get(i).type(), quantity.multiply(before.subtract(after)));
            before = after;
        }
    }

    /** The items of one line. */
    private static final class Items {

        private final List<PriceComponent> missing;
        private final List<PriceItem> all = new ArrayList<>();

        Items(Set<PriceComponent> missing) {
            this.missing = List.copyOf(missing);
        }

        void add(PriceStep step, @Nullable Enum<?> type, BigDecimal amount) {
            all.add(new PriceItem(missing, step, type == null ? null : type.name(), amount, null));
        }

        void deduct(PriceStep step, @Nullable Enum<?> type, BigDecimal amount) {
            if (amount.signum() != 0) {
                add(step, type, amount.negate());
            }
        }
    }
}
