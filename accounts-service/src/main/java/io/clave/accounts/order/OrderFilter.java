package io.clave.accounts.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Which orders a list shows, and in which order; only what is asked for is in the statement, so that an index fits it. */
record OrderFilter(@Nullable UUID accountId, OrderQuery query, OrderSort sort, LocalDate today) {

    static OrderFilter of(@Nullable UUID accountId, OrderQuery query, LocalDate today) {
        return new OrderFilter(accountId, query, OrderSort.of(query.sort()), today);
    }

    String where(@Nullable List<String> after) {
        List<String> kept = new ArrayList<>();
        add(kept, accountId, "account_id = :account");
        add(kept, query.source(), "source = :source");
        add(kept, query.status(), "status = :status");
        add(kept, query.type(), "type = :type");
        add(kept, query.currency(), "currency = :currency");
        add(kept, query.orderedFrom(), "ordered_at >= CAST(:from AS timestamptz)");
        add(kept, query.orderedUntil(), "ordered_at < CAST(:until AS timestamptz)");
        if (query.open() != null) {
            kept.add(query.open() ? "open_quantity > 0" : "open_quantity <= 0");
        }
        if (query.late() != null) {
            kept.add(
                    query.late()
                            ? "open_quantity > 0 AND next_promised_on < CAST(:today AS date)"
                            : "(next_promised_on IS NULL OR next_promised_on >= CAST(:today AS date))");
        }
        add(kept, after, sort.beyondKeyset());
        String where = kept.isEmpty() ? "" : "WHERE " + String.join(" AND ", kept) + " ";
        return where + sort.clause() + " LIMIT :limit";
    }

    Query bind(Query statement, @Nullable List<String> after) {
        bind(statement, "account", accountId);
        bind(statement, "source", query.source());
        bind(statement, "status", query.status());
        bind(statement, "type", query.type());
        bind(statement, "currency", query.currency());
        bind(statement, "from", startOf(query.orderedFrom()));
        bind(statement, "until", startOf(query.orderedUntil()));
        bind(statement, "today", query.late() == null ? null : today.toString());
        bind(statement, "afterTime", after == null ? null : after.get(0));
        bind(statement, "afterId", after == null ? null : after.get(1));
        return statement;
    }

    /** The query in words: a cursor is valid for this query only. */
    String fingerprint() {
        return "orders " + accountId + " " + query.source() + " " + query.status() + " " + query.type() + " "
                + query.currency() + " " + query.orderedFrom() + " " + query.orderedUntil() + " " + query.open() + " "
                + query.late() + " " + sort;
    }

    static @Nullable String startOf(@Nullable LocalDate day) {
        return day == null ? null : day + "T00:00:00Z";
    }

    private static void add(List<String> kept, @Nullable Object asked, String condition) {
        if (asked != null) {
            kept.add(condition);
        }
    }

    /** Only what the statement names can be bound. */
    private static void bind(Query statement, String name, @Nullable Object value) {
        if (value != null) {
            statement.bind(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }
}
