package io.clave.scoring.model;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Net revenue of the last twelve months against the twelve before.
 *
 * @param rate (last - previous) / previous; null if the account did not buy through all 24 months or the previous revenue
 *     is not positive
 */
public record Growth(
        Currency currency,
        BigDecimal last,
        BigDecimal previous,
        @Nullable Double rate) {}
