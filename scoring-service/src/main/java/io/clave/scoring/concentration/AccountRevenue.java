package io.clave.scoring.concentration;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;

/**
 * What an ultimate parent and all accounts below it bought in one currency.
 *
 * @param accounts how many of them bought in that currency
 * @param gross orders alone
 * @param net with credits
 */
record AccountRevenue(UUID ultimateParent, Currency currency, long accounts, BigDecimal gross, BigDecimal net) {}
