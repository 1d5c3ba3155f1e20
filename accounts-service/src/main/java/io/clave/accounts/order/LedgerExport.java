package io.clave.accounts.order;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the ledger holds of all orders now, for others to rebuild and to check what they made of it. */
@Singleton
class LedgerExport {

    /**
     * The orders of an account in short: how many, the sum of their revisions, and fingerprints of what they say and of what
     * they come to in the reporting currency.
     */
    record Summary(long position, long orders, long revisions, String checksum, String reportingChecksum) {

        static Summary read(ResultSet row) throws SQLException {
            return new Summary(
                    row.getLong("position"),
                    row.getLong("orders"),
                    row.getLong("revisions"),
                    row.getString("checksum"),
                    row.getString("reporting_checksum"));
        }
    }

    private final Jdbi jdbi;

    LedgerExport(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Orders and credits at their last revision, by their keys. */
    List<RecordedOrder> orders(@Nullable OrderKey after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM customer_order WHERE (source, order_id) > (:source, :order)
                        ORDER BY source, order_id LIMIT :limit""")
                .bindMap(Map.of(
                        "source", after == null ? "" : after.source(),
                        "order", after == null ? "" : after.orderId(),
                        "limit", limit))
                .map((row, context) -> OrderRow.read(row))
                .list());
    }

    /** One state of the database: the summary and the end of the chain belong together. */
    Optional<Summary> summary(UUID account) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT h.position, count(o.id) AS orders, COALESCE(sum(o.revision), 0) AS revisions,
                               encode(sha256(convert_to(COALESCE(string_agg(
                                   concat_ws(chr(31), o.source, o.order_id, o.revision, o.type, o.status,
                                             round(extract(epoch FROM o.ordered_at) * 1000000), o.currency,
                                             trim_scale(o.net_amount)),
                                   chr(30) ORDER BY o.source COLLATE "C", o.order_id COLLATE "C"), ''), 'UTF8')), 'hex')
                                   AS checksum,
                               encode(sha256(convert_to(COALESCE(string_agg(
                                   concat_ws(chr(31), o.source, o.order_id, o.reporting_currency,
                                             trim_scale(o.reporting_amount)),
                                   chr(30) ORDER BY o.source COLLATE "C", o.order_id COLLATE "C")
                                   FILTER (WHERE o.reporting_amount IS NOT NULL), ''), 'UTF8')), 'hex')
                                   AS reporting_checksum
                        FROM ledger_head h LEFT JOIN customer_order o ON o.account_id = h.account_id
                        WHERE h.account_id = :account GROUP BY h.position""")
                .bind("account", account)
                .map((row, context) -> Summary.read(row))
                .findOne());
    }

    /** Lets nothing be booked for the account until the transaction ends; false when something was, since that position. */
    boolean lockAt(UUID account, long position) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT position FROM ledger_head WHERE account_id = :account FOR UPDATE")
                        .bind("account", account)
                        .mapTo(Long.class)
                        .findOne())
                .filter(now -> now == position)
                .isPresent();
    }
}
