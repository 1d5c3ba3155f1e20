package io.clave.accounts.order;

import io.clave.accounts.rate.LockedRate;
import io.clave.accounts.rate.RateKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of an order to decide about its next revision.
 *
 * @param rate what its amount was locked at, on the currency and day of the key
 */
public record OrderHead(
        UUID id,
        UUID accountId,
        int revision,
        byte[] digest,
        RateKey rateKey,
        @Nullable LockedRate rate) {

    public static OrderHead of(RecordedOrder order) {
        RateKey key = new RateKey(order.currency(), order.orderedOn());
        return new OrderHead(order.id(), order.accountId(), order.revision(), order.digest(), key, order.rate());
    }
}
