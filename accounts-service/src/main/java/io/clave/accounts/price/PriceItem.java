package io.clave.accounts.price;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum over those lines of an order of which the same is known: their invoice amount, or a deduction from it.
 *
 * @param missing what is not known of these lines
 * @param step INVOICE, ON_INVOICE, OFF_INVOICE, COGS or COST_TO_SERVE
 * @param type of the discount or of what is off the invoice; null for other steps, and where it is not known
 * @param amount in the currency of the order, deductions below 0
 * @param reportingAmount the amount at the rate of the order; null without one
 */
public record PriceItem(
        List<PriceComponent> missing,
        PriceStep step,
        @Nullable String type,
        BigDecimal amount,
        @Nullable BigDecimal reportingAmount) {

    /** What is summed together. */
    record Key(
            List<PriceComponent> missing,
            PriceStep step,
            @Nullable String type) {}

    Key key() {
        return new Key(missing, step, type);
    }

    PriceItem plus(PriceItem other) {
        return new PriceItem(missing, step, type, amount.add(other.amount), null);
    }

    PriceItem at(BigDecimal converted) {
        return new PriceItem(missing, step, type, amount, converted);
    }
}
