package io.clave.accounts.price;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A discount on the invoice. */
public record Discount(
        DiscountType type,

        @Schema(
                description =
                        "part of what the discounts before it left of the list price, -1 to 1; below 0: a surcharge",
                examples = "0.1")
        @Nullable
        BigDecimal rate,

        @Schema(description = "instead of a rate: what is taken off the price of a unit", examples = "2.00") @Nullable
        BigDecimal amount)
        implements Deduction {}
