package io.clave.scoring.backtest;

import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.Period;
import java.util.List;
import java.util.UUID;

/**
 * The orders that history is replayed with.
 *
 * @param orders of each of the accounts, in their order
 */
public record ReplayedBase(List<UUID> accounts, List<CustomerOrders> orders, Period period) {}
