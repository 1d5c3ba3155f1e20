package io.clave.accounts.order;

import io.clave.accounts.price.Deduction;
import io.clave.accounts.price.Discount;
import io.clave.accounts.price.PriceComponents;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that the price components of a line keep. */
record PriceRules(OrderType type, int decimals, Findings findings) {

    private static final int MOST = 10;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static PriceRules of(OrderDocument order, Findings findings) {
        int decimals = OrderRules.isCurrency(order.currency())
                ? Currency.getInstance(order.currency()).getDefaultFractionDigits()
                : 0;
        return new PriceRules(order.type(), Math.max(0, decimals), findings);
    }

    void check(OrderLine line, String pointer) {
        PriceComponents prices = line.priceComponents();
        if (prices == null) {
            return;
        }
        int before = findings.all().size();
        isPositive(pointer + "/listPrice", prices.listPrice());
        isPositive(pointer + "/unitCost", prices.unitCost());
        isCost(pointer + "/costToServe", prices.costToServe());
        check(pointer + "/discounts", prices.discounts());
        check(pointer + "/offInvoice", prices.offInvoice());
        findings.require(
                prices.discounts() == null || prices.listPrice() != null,
                pointer + "/listPrice",
                "required",
                "Discounts are taken off a list price.");
        if (findings.all().size() == before && line.unitPrice() != null) {
            agree(line.unitPrice(), prices, pointer + "/discounts");
        }
    }

    private void check(String pointer, @Nullable List<? extends @Nullable Deduction> deductions) {
        if (deductions == null) {
            return;
        }
        findings.inRange(deductions.size() <= MOST, pointer, "There are at most 10.");
        for (int i = 0; i < Math.min(deductions.size(), MOST); i++) {
            check(pointer + "/" + i, deductions.get(i));
        }
    }

    private void check(String pointer, @Nullable Deduction deduction) {
        if (deduction == null) {
            findings.add(pointer, "required", "This is required.");
            return;
        }
        BigDecimal rate = deduction.rate();
        findings.require(deduction.type() != null, pointer + "/type", "required", "This is required.");
        findings.require(
                (rate == null) != (deduction.amount() == null),
                pointer,
                "invalid-value",
                "Either a rate or an amount is given.");
        boolean discount = deduction instanceof Discount;
        if (rate != null && findings.bounded(pointer + "/rate", rate)) {
            BigDecimal least = discount ? BigDecimal.ONE.negate() : BigDecimal.ZERO;
            findings.inRange(
                    rate.compareTo(least) >= 0 && rate.compareTo(BigDecimal.ONE) <= 0,
                    pointer + "/rate",
                    "A rate is at most 1, and at least 0; -1 where it is a discount.");
        }
        if (!discount) {
            isCost(pointer + "/amount", deduction.amount());
        } else if (deduction.amount() != null) {
            findings.bounded(pointer + "/amount", deduction.amount());
        }
    }

    /**
     * Discounts and unit price must say the same. Each discount may have been rounded to the decimals of the unit price,
     * or of the currency where those are more.
     */
    private void agree(BigDecimal unitPrice, PriceComponents prices, String pointer) {
        BigDecimal listPrice = prices.listPrice();
        List<Discount> discounts = prices.discounts();
        if (listPrice == null || discounts == null) {
            return;
        }
        List<BigDecimal> left = PriceComponents.pricesAfter(listPrice, discounts);
        BigDecimal price = left.isEmpty() ? listPrice : left.get(left.size() - 1);
        int scale = Math.max(decimals, unitPrice.stripTrailingZeros().scale());
        BigDecimal tolerance = HALF.movePointLeft(scale).multiply(BigDecimal.valueOf(discounts.size()));
        findings.require(
                price.subtract(unitPrice).abs().compareTo(tolerance) <= 0,
                pointer,
                "price-contradiction",
                "The list price less the discounts is " + plain(price) + ", the unit price is " + plain(unitPrice)
                        + ".");
    }

    private void isPositive(String pointer, @Nullable BigDecimal value) {
        if (value != null && findings.bounded(pointer, value)) {
            findings.inRange(value.signum() >= 0, pointer, "This is 0 or more.");
        }
    }

    /** A credit may take costs back. */
    private void isCost(String pointer, @Nullable BigDecimal value) {
        if (type == OrderType.ORDER) {
            isPositive(pointer, value);
        } else if (value != null) {
            findings.bounded(pointer, value);
        }
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
