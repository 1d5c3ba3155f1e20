package io.clave.accounts.order;

import io.clave.accounts.price.PriceComponent;
import io.clave.accounts.price.PriceStep;
import io.clave.accounts.price.Waterfall;
import io.clave.platform.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step of a price waterfall, as clients see it; what is deducted is below 0. */
record WaterfallStepView(
        PriceStep step,

        @Schema(description = "null where it is not known of every line") @Nullable
        Money amount,

        @Schema(description = "of the lines of which the step is known; steps of different coverage do not add up")
        Money knownAmount,

        @Schema(
                description =
                        "the part of the revenue, credits counted like orders, of which the step is known; null without revenue")
        @Nullable
        Double coverage,

        @Schema(description = "without what the amount is not known")
        List<PriceComponent> missing,

        @Schema(description = "the known amount by type, in ON_INVOICE and OFF_INVOICE")
        List<TypedAmountView> types) {

    /** The part of a step that is of one type. */
    record TypedAmountView(
            @Schema(description = "a DiscountType or an OffInvoiceType; null: not known") @Nullable
            String type,

            Money amount) {}

    static WaterfallStepView of(Waterfall waterfall, PriceStep step, String currency) {
        BigDecimal amount = waterfall.amount(step);
        boolean isTyped = step == PriceStep.ON_INVOICE || step == PriceStep.OFF_INVOICE;
        return new WaterfallStepView(
                step,
                amount == null ? null : money(amount, currency),
                money(waterfall.known(step), currency),
                waterfall.coverage(step),
                List.copyOf(waterfall.missing(step)),
                isTyped ? types(waterfall, step, currency) : List.of());
    }

    private static List<TypedAmountView> types(Waterfall waterfall, PriceStep step, String currency) {
        List<TypedAmountView> types = new ArrayList<>();
        waterfall.types(step).forEach((type, amount) -> types.add(new TypedAmountView(type, money(amount, currency))));
        return types;
    }

    private static Money money(BigDecimal amount, String currency) {
        return Money.of(OrderEvents.money(amount), currency);
    }
}
