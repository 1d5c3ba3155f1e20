package io.clave.accounts.intake;

import io.clave.platform.database.Columns;
import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Pushes that came to nothing, in the database. */
@Singleton
class RefusedPushRepository {

    private final Jdbi jdbi;
    private final Clock clock;

    RefusedPushRepository(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Keeps the last one of each order and kind; what names no order is left out. */
    void keep(List<RefusedPush> pushes) {
        TreeMap<String, RefusedPush> latest = new TreeMap<>();
        pushes.stream()
                .filter(RefusedPush::isNamed)
                .forEach(push -> latest.put(push.source() + '\0' + push.orderId() + '\0' + push.kind(), push));
        if (!latest.isEmpty()) {
            upsert(latest.values());
        }
    }

    void forget(Instant before) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "DELETE FROM refused_push WHERE refused_at < CAST(:before AS timestamptz)")
                .bind("before", before.toString())
                .execute());
    }

    private void upsert(Collection<RefusedPush> pushes) {
        jdbi.useHandle(handle -> {
            Update update = handle.createUpdate("""
                    INSERT INTO refused_push
                    SELECT n.*, CAST(:now AS timestamptz)
                    FROM unnest(:sources, :orders, :kinds, :revisions, :days, :currencies, :digests, :codes, :details) AS n
                    ON CONFLICT (source, order_id, kind) DO UPDATE
                    SET revision = excluded.revision, ordered_on = excluded.ordered_on, currency = excluded.currency,
                        digest = excluded.digest, code = excluded.code, detail = excluded.detail,
                        refused_at = excluded.refused_at""");
            new Columns<>(pushes)
                    .bind(update, "sources", String.class, RefusedPush::source)
                    .bind(update, "orders", String.class, RefusedPush::orderId)
                    .bind(update, "kinds", String.class, push -> push.kind().name())
                    .bind(update, "revisions", Integer.class, RefusedPush::revision)
                    .bind(update, "days", LocalDate.class, RefusedPush::orderedOn)
                    .bind(update, "currencies", String.class, RefusedPush::currency)
                    .bind(update, "codes", String.class, RefusedPush::code)
                    .bind(update, "details", String.class, RefusedPush::detail);
            update.bind("digests", SqlArray.of(byte[].class, pushes, RefusedPush::digest))
                    .bind("now", clock.instant().toString())
                    .execute();
        });
    }
}
