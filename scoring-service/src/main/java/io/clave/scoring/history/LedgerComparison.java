package io.clave.scoring.history;

import io.clave.platform.database.Columns;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Compares the orders known here with what the ledger has, and tells loudly when they differ. The checksums are those of contract
 * {@code accounts-ledger-summary.v1}.
 */
@ApplicationScoped
@Startup
public class LedgerComparison {

    private static final Logger LOG = Logger.getLogger(LedgerComparison.class);

    private static final String DIFFERENT = """
            WITH known AS (
                SELECT account_id, count(*) AS orders, sum(revision) AS revisions, max(written_at) AS written_at,
                       string_agg(
                           concat_ws(chr(31), source, order_id, revision, type, status,
                                     round(extract(epoch FROM ordered_at) * 1000000), currency, trim_scale(net_amount)),
                           chr(30) ORDER BY source COLLATE "C", order_id COLLATE "C") AS content,
                       string_agg(
                           concat_ws(chr(31), source, order_id, reporting_currency, trim_scale(reporting_amount)),
                           chr(30) ORDER BY source COLLATE "C", order_id COLLATE "C")
                           FILTER (WHERE reporting_amount IS NOT NULL) AS reporting
                FROM purchase WHERE account_id = ANY(:accounts) GROUP BY account_id)
            SELECT l.account_id, l.orders, l.revisions, COALESCE(k.orders, 0), COALESCE(k.revisions, 0)
            FROM unnest(:accounts, :orders, :revisions, :checksums, :reportingChecksums, :times)
                 AS l (account_id, orders, revisions, checksum, reporting_checksum, summarised_at)
            LEFT JOIN known k USING (account_id)
            WHERE COALESCE(k.written_at, '-infinity') < l.summarised_at
              AND ((l.orders, l.revisions, l.checksum) IS DISTINCT FROM
                   (COALESCE(k.orders, 0), COALESCE(k.revisions, 0),
                    encode(sha256(convert_to(COALESCE(k.content, ''), 'UTF8')), 'hex'))
                   OR l.reporting_checksum <> encode(sha256(convert_to(COALESCE(k.reporting, ''), 'UTF8')), 'hex'))""";

    private record Difference(UUID account, long orders, long revisions, long knownOrders, long knownRevisions) {}

    private final Jdbi jdbi;
    private final MeterRegistry metrics;

    LedgerComparison(Jdbi jdbi, MeterRegistry metrics) {
        this.jdbi = jdbi;
        this.metrics = metrics;
        metrics.counter("clave.projection.compared");
        metrics.counter("clave.projection.mismatches");
    }

    /** What was written after a summary was made is compared with the next one. */
    @Transactional(TxType.MANDATORY)
    public void compare(List<LedgerSummarised> facts) {
        Collection<LedgerSummarised> latest = facts.stream()
                .collect(Collectors.toMap(
                        LedgerSummarised::accountId, fact -> fact, LedgerSummarised::laterOf, TreeMap::new))
                .values();
        if (latest.isEmpty()) {
            return;
        }
        List<Difference> differences = differences(latest);
        metrics.counter("clave.projection.compared").increment(latest.size());
        metrics.counter("clave.projection.mismatches").increment(differences.size());
        differences.forEach(different -> LOG.errorf(
                "the orders of account %s are not those of the ledger: %d orders with revisions %d there, %d with %d here",
                different.account(),
                different.orders(),
                different.revisions(),
                different.knownOrders(),
                different.knownRevisions()));
    }

    private List<Difference> differences(Collection<LedgerSummarised> facts) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(DIFFERENT);
            new Columns<>(facts)
                    .bind(query, "accounts", UUID.class, LedgerSummarised::accountId)
                    .bind(query, "orders", Long.class, LedgerSummarised::orders)
                    .bind(query, "revisions", Long.class, LedgerSummarised::revisions)
                    .bind(query, "checksums", String.class, LedgerSummarised::checksum)
                    .bind(query, "reportingChecksums", String.class, LedgerSummarised::reportingChecksum)
                    .bind(query, "times", Instant.class, LedgerSummarised::summarisedAt);
            return query.map((row, context) -> read(row)).list();
        });
    }

    private static Difference read(ResultSet row) throws SQLException {
        return new Difference(
                row.getObject(1, UUID.class), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
    }
}
