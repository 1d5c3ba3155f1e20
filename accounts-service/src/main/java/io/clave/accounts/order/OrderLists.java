package io.clave.accounts.order;

import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of orders, page by page. */
@Singleton
class OrderLists {

    private final OrderReader orders;
    private final Cursors cursors;
    private final Clock clock;

    OrderLists(OrderReader orders, Cursors cursors, Clock clock) {
        this.orders = orders;
        this.cursors = cursors;
        this.clock = clock;
    }

    Page<OrderView> page(@Nullable UUID accountId, OrderQuery query) {
        OrderFilter filter = OrderFilter.of(accountId, query, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        String name = filter.fingerprint();
        List<String> after = query.cursor() == null ? null : cursors.decode(name, query.cursor());
        List<RecordedOrder> found = orders.list(filter, after, query.limit() + 1);
        return cursors.page(name, found, query.limit(), OrderLists::keyset, order -> OrderView.of(order, null));
    }

    /** The history of an order, the first revision first. */
    Page<OrderView> revisions(RecordedOrder head, @Nullable String cursor, int limit) {
        String name = "revisions of " + head.id();
        int after = cursor == null
                ? 0
                : Integer.parseInt(cursors.decode(name, cursor).get(0));
        List<RecordedOrder> found = orders.revisions(head, after, limit + 1);
        return cursors.page(
                name,
                found,
                limit,
                last -> new String[] {String.valueOf(last.revision())},
                revision -> OrderView.of(revision, null));
    }

    private static String[] keyset(RecordedOrder last) {
        return new String[] {last.orderedAt().toString(), last.id().toString()};
    }
}
