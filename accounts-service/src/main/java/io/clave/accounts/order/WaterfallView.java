package io.clave.accounts.order;

import io.clave.accounts.price.PriceStep;
import io.clave.accounts.price.Waterfall;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price waterfall in one currency, as clients see it. */
record WaterfallView(
        Currency currency,

        @Schema(
                description =
                        "LIST + ON_INVOICE = INVOICE, + OFF_INVOICE = POCKET_PRICE, + COGS + COST_TO_SERVE = POCKET_MARGIN")
        List<WaterfallStepView> steps) {

    static WaterfallView of(Waterfall waterfall, String currency) {
        return new WaterfallView(
                Currency.getInstance(currency),
                Arrays.stream(PriceStep.values())
                        .map(step -> WaterfallStepView.of(waterfall, step, currency))
                        .toList());
    }
}
