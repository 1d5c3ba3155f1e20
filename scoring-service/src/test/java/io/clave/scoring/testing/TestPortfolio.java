package io.clave.scoring.testing;

import io.clave.scoring.testing.Feed.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Ten accounts that buy in a currency of their own, so that no other test moves their thresholds: eight small monthly
 * buyers, each larger and older than the one before, a friend who bought for 10,000 a month through five years, and a giant of one order long ago.
 */
public record TestPortfolio(String currency, UUID friend, UUID giant, UUID small, UUID fresh) {

    public static final int CLASSIFIED = 10;

    /** Tells of the accounts and their orders, and waits until all of them have arrived. */
    public static TestPortfolio of(String currency, LocalDate today) {
        UUID friend = Feed.anAccount(currency + " friend", "KEY", true);
        UUID giant = Feed.anAccount(currency + " giant", "STANDARD", false);
        UUID fresh = Feed.anAccount(currency + " fresh", "STANDARD", false);
        List<UUID> small = IntStream.range(0, CLASSIFIED - 2)
                .mapToObj(i -> Feed.anAccount(currency + " small " + i, "STANDARD", false))
                .toList();
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < small.size(); i++) {
            orders.addAll(monthly(small.get(i), today, months(i), 60 + 20 * i + ".00", currency));
        }
        orders.addAll(monthly(friend, today, 60, "10000.00", currency));
        orders.add(Order.of(giant, today.minusMonths(60), "600000.00", currency));
        orders.add(Order.of(fresh, today.minusDays(20), "50.00", currency));
        Feed.sendAll(orders);
        Feed.awaitPurchaseDays(friend, 60);
        Feed.awaitPurchaseDays(giant, 1);
        Feed.awaitPurchaseDays(fresh, 1);
        for (int i = 0; i < small.size(); i++) {
            Feed.awaitPurchaseDays(small.get(i), months(i));
        }
        return new TestPortfolio(currency, friend, giant, small.get(0), fresh);
    }

    /** Far enough apart that whatever arrives first, the band of the classes holds nobody on the wrong side. */
    private static int months(int i) {
        return 12 + 6 * i;
    }

    private static List<Order> monthly(UUID account, LocalDate today, int months, String net, String currency) {
        return IntStream.rangeClosed(1, months)
                .mapToObj(ago -> Order.of(account, today.minusMonths(ago), net, currency))
                .toList();
    }
}
