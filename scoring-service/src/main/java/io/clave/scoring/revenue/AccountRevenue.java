package io.clave.scoring.revenue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an ultimate parent and all accounts below it bought in one currency.
 *
 * @param accounts how many of them bought in that currency
 * @param gross orders alone
 * @param net with credits
 * @param margin the pocket margin of orders and credits; null where it is not known of each of them
 */
public record AccountRevenue(
        UUID ultimateParent,
        Currency currency,
        long accounts,
        BigDecimal gross,
        BigDecimal net,
        @Nullable BigDecimal margin) {}
