package io.clave.accounts.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The steps of one order, as an event has them: what is deducted is below 0, and what is not known is null. */
public record PriceFigures(
        @Nullable BigDecimal list,
        @Nullable BigDecimal onInvoice,
        @Nullable BigDecimal invoice,
        @Nullable BigDecimal offInvoice,
        @Nullable BigDecimal pocketPrice,
        @Nullable BigDecimal cogs,
        @Nullable BigDecimal costToServe,
        @Nullable BigDecimal pocketMargin,
        List<PriceComponent> missing) {

    /** Each amount written as the caller writes money. */
    public static PriceFigures of(Waterfall waterfall, UnaryOperator<BigDecimal> written) {
        Function<PriceStep, @Nullable BigDecimal> amount = step -> {
            BigDecimal found = waterfall.amount(step);
            return found == null ? null : written.apply(found);
        };
        return new PriceFigures(
                amount.apply(PriceStep.LIST),
                amount.apply(PriceStep.ON_INVOICE),
                amount.apply(PriceStep.INVOICE),
                amount.apply(PriceStep.OFF_INVOICE),
                amount.apply(PriceStep.POCKET_PRICE),
                amount.apply(PriceStep.COGS),
                amount.apply(PriceStep.COST_TO_SERVE),
                amount.apply(PriceStep.POCKET_MARGIN),
                List.copyOf(waterfall.missing()));
    }
}
