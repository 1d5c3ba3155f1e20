package io.clave.scoring.priority;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an order is worth to those who plan with it.
 *
 * @param accountName null for a described relationship
 */
public record OrderPriority(
        BigDecimal score,
        PriorityClass priorityClass,
        @Nullable String accountName) {}
