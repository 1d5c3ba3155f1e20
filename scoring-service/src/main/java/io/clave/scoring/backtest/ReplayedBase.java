package io.clave.scoring.backtest;

import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.Period;
import io.clave.scoring.model.Profile;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The orders that history is replayed with.
 *
 * @param orders of each of the accounts, in their order
 * @param profiles of the accounts at the end of the holdout; classes are compared by them, which takes an active version
 */
public record ReplayedBase(
        List<UUID> accounts, List<CustomerOrders> orders, Map<UUID, Profile> profiles, Period period) {}
