package io.clave.accounts.price;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of a price: a share of it, or an amount. */
public sealed interface Deduction permits Discount, OffInvoiceItem {

    Enum<?> type();

    @Nullable
    BigDecimal rate();

    @Nullable
    BigDecimal amount();

    /** What is taken off that price. */
    default BigDecimal of(BigDecimal price) {
        BigDecimal rate = rate();
        return rate == null ? Objects.requireNonNull(amount()) : price.multiply(rate);
    }
}
