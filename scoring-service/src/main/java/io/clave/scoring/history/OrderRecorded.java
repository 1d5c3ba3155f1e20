package io.clave.scoring.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The state of an order at one revision, as it came in {@code accounts.order.v1}.
 *
 * @param reportingAmount the net amount in the reporting currency; both are null where no exchange rate was known
 * @param prices null where nothing but the net amount is known
 * @param reportingPrices the same in the reporting currency
 */
public record OrderRecorded(
        UUID accountId,
        String source,
        String orderId,
        long revision,
        OrderType type,
        OrderStatus status,
        Instant orderedAt,
        Currency currency,
        BigDecimal netAmount,
        @Nullable Currency reportingCurrency,
        @Nullable BigDecimal reportingAmount,
        @Nullable OrderPrices prices,
        @Nullable OrderPrices reportingPrices) {

    /** This fact, if it has all that it must have. */
    public OrderRecorded complete() {
        Required.member("accountId", accountId);
        Required.member("source", source);
        Required.member("orderId", orderId);
        Required.member("type", type);
        Required.member("status", status);
        Required.member("orderedAt", orderedAt);
        Required.member("currency", currency);
        Required.member("netAmount", netAmount);
        if (reportingCurrency != null || reportingAmount != null) {
            Required.member("reportingCurrency", reportingCurrency);
            Required.member("reportingAmount", reportingAmount);
        }
        return this;
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

    /** The latest state of each order, by their keys. */
    static Map<Key, OrderRecorded> latest(Collection<OrderRecorded> facts) {
        return facts.stream()
                .collect(Collectors.toMap(OrderRecorded::key, fact -> fact, OrderRecorded::laterOf, TreeMap::new));
    }

    static Set<UUID> accounts(Collection<Key> orders) {
        return orders.stream().map(Key::accountId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of two states of the same order, the later one. */
    OrderRecorded laterOf(OrderRecorded other) {
        return other.revision > revision ? other : this;
    }

    @Nullable
    BigDecimal pocketMargin() {
        return prices == null ? null : prices.pocketMargin();
    }

    @Nullable
    BigDecimal reportingPocketMargin() {
        return reportingPrices == null ? null : reportingPrices.pocketMargin();
    }

    /** The purchase day: the day of the order in UTC. */
    LocalDate orderedOn() {
        return LocalDate.ofInstant(orderedAt, ZoneOffset.UTC);
    }
}
