package io.clave.scoring.allocation;

import io.clave.scoring.priority.OrderToRank;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for an order: an account, or somebody who is known by the described relationship of one order alone.
 *
 * @param order null for an account
 * @param name of the account, or the order id
 */
record Customer(@Nullable UUID accountId, OrderToRank.@Nullable Key order, String name) {

    static Customer of(OrderToRank order, @Nullable String accountName) {
        return order.accountId() == null
                ? new Customer(null, order.key(), order.orderId())
                : new Customer(order.accountId(), null, Objects.requireNonNull(accountName));
    }
}
