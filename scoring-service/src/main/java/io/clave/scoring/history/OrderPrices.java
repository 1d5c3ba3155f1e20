package io.clave.scoring.history;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an order leaves.
 *
 * @param pocketMargin null where it is not known of every line
 */
public record OrderPrices(@Nullable BigDecimal pocketMargin) {}
