package io.clave.accounts.rate;

import io.clave.platform.database.Columns;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The rates as stored; one statement for any number of them. */
@Singleton
class RateRepository {

    /** Names the advisory lock between those who book rates and those who find them missing. */
    private static final long LOCK = 0x72617465L;

    private static final String KEYS = "unnest(:currencies, :days) AS n (currency, day)";

    private final Jdbi jdbi;

    RateRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Waits for those who found a rate missing to commit, and keeps others waiting until the end of the transaction. */
    void excludeThoseWhoMissRates() {
        lock("SELECT pg_advisory_xact_lock(:lock)");
    }

    /** Waits for those who book rates, and keeps them waiting until the end of the transaction. */
    void missRates() {
        lock("SELECT pg_advisory_xact_lock_shared(:lock)");
    }

    Map<RateKey, ExchangeRate> find(Collection<RateKey> keys) {
        return jdbi.withHandle(handle -> {
            Query query =
                    handle.createQuery("SELECT r.* FROM exchange_rate r JOIN %s USING (currency, day)".formatted(KEYS));
            return bind(query, keys)
                    .map((row, context) -> read(row))
                    .collect(Collectors.toMap(rate -> new RateKey(rate.currency(), rate.date()), Function.identity()));
        });
    }

    void save(List<ExchangeRate> rates) {
        String written = """
                INSERT INTO %s (currency, day, version, rate, source, recorded_by, recorded_at)
                SELECT n.currency, n.day, n.version, n.rate, n.source, n.recorded_by, CAST(:now AS timestamptz)
                FROM unnest(:currencies, :days, :versions, :rates, :sources, :people)
                  AS n (currency, day, version, rate, source, recorded_by)
                """;
        write(written.formatted("exchange_rate_change"), rates);
        write(written.formatted("exchange_rate") + """
                ON CONFLICT (currency, day) DO UPDATE SET version = excluded.version, rate = excluded.rate,
                   source = excluded.source, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at""", rates);
    }

    Optional<ExchangeRate> latest(RateKey key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM exchange_rate WHERE currency = :currency AND day <= :day
                        ORDER BY day DESC LIMIT 1""")
                .bind("currency", key.currency())
                .bind("day", key.day())
                .map((row, context) -> read(row))
                .findOne());
    }

    /** The latest rates on or before those days, unless older than that many days. */
    Map<RateKey, LockedRate> inForce(Collection<RateKey> keys, int largestAge, String reporting) {
        Map<RateKey, LockedRate> found = new HashMap<>();
        jdbi.useHandle(handle -> bind(handle.createQuery("""
                        SELECT n.currency, n.day, l.rate, l.day FROM %s CROSS JOIN LATERAL (
                            SELECT r.rate, r.day FROM exchange_rate r
                            WHERE r.currency = n.currency AND r.day <= n.day AND r.day >= n.day - CAST(:age AS int)
                            ORDER BY r.day DESC LIMIT 1) l""".formatted(KEYS)), keys)
                .bind("age", largestAge)
                .map((row, context) -> Map.entry(
                        new RateKey(row.getString(1), row.getObject(2, LocalDate.class)),
                        new LockedRate(reporting, row.getBigDecimal(3), row.getObject(4, LocalDate.class))))
                .forEach(rate -> found.put(rate.getKey(), rate.getValue())));
        return found;
    }

    /** By currency and day; after names the last one seen. */
    List<ExchangeRate> list(RateFilter filter, @Nullable RateKey after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM exchange_rate
                        WHERE (CAST(:currency AS text) IS NULL OR currency = :currency)
                          AND (CAST(:from AS date) IS NULL OR day >= :from)
                          AND (CAST(:until AS date) IS NULL OR day <= :until)
                          AND (CAST(:afterCurrency AS text) IS NULL OR (currency, day) > (:afterCurrency, :afterDay))
                        ORDER BY currency, day LIMIT :limit""")
                .bind("currency", filter.currency())
                .bind("from", filter.from())
                .bind("until", filter.until())
                .bind("afterCurrency", after == null ? null : after.currency())
                .bind("afterDay", after == null ? null : after.day())
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    /** What was booked for a day, the newest first; before is the version of the last one seen. */
    List<ExchangeRate> changes(RateKey key, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM exchange_rate_change WHERE currency = :currency AND day = :day AND version < :before
                        ORDER BY version DESC LIMIT :limit""")
                .bind("currency", key.currency())
                .bind("day", key.day())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    private void lock(String sql) {
        jdbi.useHandle(handle ->
                handle.createQuery(sql).bind("lock", LOCK).mapTo(String.class).list());
    }

    private void write(String sql, List<ExchangeRate> rates) {
        jdbi.useHandle(handle -> {
            var insert = handle.createUpdate(sql);
            new Columns<>(rates)
                    .bind(insert, "currencies", String.class, ExchangeRate::currency)
                    .bind(insert, "days", LocalDate.class, ExchangeRate::date)
                    .bind(insert, "versions", Long.class, ExchangeRate::version)
                    .bind(insert, "rates", BigDecimal.class, ExchangeRate::rate)
                    .bind(insert, "sources", String.class, ExchangeRate::source)
                    .bind(insert, "people", String.class, ExchangeRate::recordedBy);
            insert.bind("now", rates.get(0).recordedAt().toString()).execute();
        });
    }

    private static Query bind(Query query, Collection<RateKey> keys) {
        new Columns<>(keys)
                .bind(query, "currencies", String.class, RateKey::currency)
                .bind(query, "days", LocalDate.class, RateKey::day);
        return query;
    }

    private static ExchangeRate read(ResultSet row) throws SQLException {
        return new ExchangeRate(
                row.getString("currency"),
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("rate"),
                row.getString("source"),
                row.getLong("version"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
