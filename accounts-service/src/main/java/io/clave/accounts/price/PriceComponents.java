package io.clave.accounts.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an ERP system knows of how the price of a line came about; what is left out is missing, and not 0. */
public record PriceComponents(
        @Schema(description = "of a unit, 0 or more", examples = "100.00") @Nullable
        BigDecimal listPrice,

        @Schema(
                description =
                        "at most 10, taken off the list price one after the other; empty: none was given. Left out: which is unknown")
        @Nullable
        List<Discount> discounts,

        @Schema(description = "at most 10; empty: there is none. Left out: unknown") @Nullable
        List<OffInvoiceItem> offInvoice,

        @Schema(description = "cost of goods (COGS) of a unit, 0 or more", examples = "61.20") @Nullable
        BigDecimal unitCost,

        @Schema(description = "of the whole line, whatever comes back; 0 or more in an ORDER", examples = "12.00")
        @Nullable
        BigDecimal costToServe) {

    /** Prices in between are kept this exact, half to even. */
    private static final int DECIMALS = 12;

    /** Whether nothing at all is known. */
    public boolean areAllMissing() {
        return missing().size() == PriceComponent.values().length;
    }

    Set<PriceComponent> missing() {
        EnumSet<PriceComponent> missing = EnumSet.allOf(PriceComponent.class);
        known(missing, PriceComponent.LIST_PRICE, listPrice);
        known(missing, PriceComponent.ON_INVOICE, discounts);
        known(missing, PriceComponent.OFF_INVOICE, offInvoice);
        known(missing, PriceComponent.COGS, unitCost);
        known(missing, PriceComponent.COST_TO_SERVE, costToServe);
        return missing;
    }

    /** What each discount leaves of the list price, one after the other: 100 less 10 % is 90, less 5 % is 85.5. */
    public static List<BigDecimal> pricesAfter(BigDecimal listPrice, List<Discount> discounts) {
        List<BigDecimal> prices = new ArrayList<>();
        BigDecimal price = listPrice;
        for (Discount discount : discounts) {
            price = price.subtract(discount.of(price));
            price = price.setScale(Math.min(price.scale(), DECIMALS), RoundingMode.HALF_EVEN);
            prices.add(price);
        }
        return prices;
    }

    /** One text for one meaning, the same for 10 and 10.00. */
    public String text() {
        StringJoiner text = new StringJoiner(";");
        add(text, "listPrice", listPrice);
        add(text, "discounts", discounts);
        add(text, "offInvoice", offInvoice);
        add(text, "unitCost", unitCost);
        add(text, "costToServe", costToServe);
        return text.toString();
    }

    private static void add(StringJoiner text, String name, @Nullable BigDecimal value) {
        if (value != null) {
            text.add(name + "=" + plain(value));
        }
    }

    private static void add(StringJoiner text, String name, @Nullable List<? extends Deduction> deductions) {
        if (deductions == null) {
            return;
        }
        StringJoiner items = new StringJoiner(",", name + "=[", "]");
        for (Deduction deduction : deductions) {
            BigDecimal rate = deduction.rate();
            String value = rate == null ? plain(deduction.of(BigDecimal.ONE)) : plain(rate) + " of price";
            items.add(deduction.type() + " " + value);
        }
        text.add(items.toString());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static void known(Set<PriceComponent> missing, PriceComponent component, @Nullable Object value) {
        if (value != null) {
            missing.remove(component);
        }
    }
}
