package io.clave.accounts.order;

import io.clave.accounts.price.PriceComponent;
import io.clave.accounts.price.PriceStep;
import io.clave.accounts.price.Waterfall;
import io.clave.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The steps of a price, as clients see them; what is deducted is below 0, and what is not known of every line is null. */
record PriceFiguresView(
        @Nullable Money list,

        @Schema(description = "list + onInvoice = invoice") @Nullable
        Money onInvoice,

        @Schema(description = "the net amount") @Nullable Money invoice,

        @Nullable Money offInvoice,

        @Schema(description = "invoice + offInvoice") @Nullable
        Money pocketPrice,

        @Nullable Money cogs,
        @Nullable Money costToServe,

        @Schema(description = "pocketPrice + cogs + costToServe") @Nullable
        Money pocketMargin,

        @Schema(description = "what is not known of every line, and not 0")
        List<PriceComponent> missing) {

    static PriceFiguresView of(Waterfall waterfall, String currency) {
        return new PriceFiguresView(
                money(waterfall, PriceStep.LIST, currency),
                money(waterfall, PriceStep.ON_INVOICE, currency),
                money(waterfall, PriceStep.INVOICE, currency),
                money(waterfall, PriceStep.OFF_INVOICE, currency),
                money(waterfall, PriceStep.POCKET_PRICE, currency),
                money(waterfall, PriceStep.COGS, currency),
                money(waterfall, PriceStep.COST_TO_SERVE, currency),
                money(waterfall, PriceStep.POCKET_MARGIN, currency),
                List.copyOf(waterfall.missing()));
    }

    private static @Nullable Money money(Waterfall waterfall, PriceStep step, String currency) {
        BigDecimal amount = waterfall.amount(step);
        return amount == null ? null : Money.of(OrderEvents.money(amount), currency);
    }
}
