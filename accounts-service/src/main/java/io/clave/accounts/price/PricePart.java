package io.clave.accounts.price;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A summand of a waterfall, in the one currency of the waterfall.
 *
 * @param turnover of an invoice amount: the sum of its amounts without their signs, by which coverage is weighed
 */
public record PricePart(
        List<PriceComponent> missing,
        PriceStep step,
        @Nullable String type,
        BigDecimal amount,
        BigDecimal turnover) {

    static PricePart of(PriceItem item, BigDecimal amount) {
        BigDecimal turnover = item.step() == PriceStep.INVOICE ? amount.abs() : BigDecimal.ZERO;
        return new PricePart(item.missing(), item.step(), item.type(), amount, turnover);
    }

    boolean tellsOf(PriceStep wanted) {
        return wanted.needs().stream().noneMatch(missing::contains);
    }
}
