package io.clave.accounts.price;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something granted or paid for a line that the invoice does not show. */
public record OffInvoiceItem(
        OffInvoiceType type,

        @Schema(description = "part of the line's net amount, 0 to 1", examples = "0.02") @Nullable
        BigDecimal rate,

        @Schema(
                description = "instead of a rate: for the whole line, whatever comes back; 0 or more in an ORDER",
                examples = "18.00")
        @Nullable
        BigDecimal amount)
        implements Deduction {}
