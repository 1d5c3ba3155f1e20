package io.clave.scoring.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.UUID;

/** The state of an order at one revision, as it came in {@code accounts.order.v1}. */
public record OrderRecorded(
        UUID accountId,
        String source,
        String orderId,
        long revision,
        OrderType type,
        OrderStatus status,
        Instant orderedAt,
        Currency currency,
        BigDecimal netAmount) {

    public OrderRecorded {
        Required.notNull(accountId, "accountId");
        Required.notNull(source, "source");
        Required.notNull(orderId, "orderId");
        Required.notNull(type, "type");
        Required.notNull(status, "status");
        Required.notNull(orderedAt, "orderedAt");
        Required.notNull(currency, "currency");
        Required.notNull(netAmount, "netAmount");
    }

    /** What identifies the order among all others. */
    record Key(UUID accountId, String source, String orderId) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byAccount = accountId.compareTo(other.accountId);
            int bySource = byAccount != 0 ? byAccount : source.compareTo(other.source);
            return bySource != 0 ? bySource : orderId.compareTo(other.orderId);
        }
    }

    Key key() {
        return new Key(accountId, source, orderId);
    }

    /** Of two states of the same order, the later one. */
    OrderRecorded laterOf(OrderRecorded other) {
        return other.revision > revision ? other : this;
    }

    /** The purchase day: the day of the order in UTC. */
    LocalDate orderedOn() {
        return LocalDate.ofInstant(orderedAt, ZoneOffset.UTC);
    }
}
