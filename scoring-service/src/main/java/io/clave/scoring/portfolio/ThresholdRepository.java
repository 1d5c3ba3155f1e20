package io.clave.scoring.portfolio;

import io.clave.platform.database.SqlArray;
import io.clave.scoring.database.Column;
import io.clave.scoring.model.Portfolio;
import io.clave.scoring.model.Thresholds;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Versions of the thresholds in the database; old ones are kept. */
@Singleton
class ThresholdRepository {

    private final Jdbi jdbi;

    ThresholdRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    long version() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COALESCE(max(version), 0) FROM threshold_version")
                .mapTo(Long.class)
                .one());
    }

    Portfolio find(long version) {
        return jdbi.withHandle(handle ->
                new Portfolio(handle.createQuery("""
                        SELECT currency, accounts, interval_days, value, lifetime_days FROM threshold
                        WHERE version = :version""").bind("version", version).map((row, context) -> read(row)).stream()
                        .collect(Collectors.toMap(Thresholds::currency, Function.identity()))));
    }

    /** The model version that the lifetimes of a version were taken from; null for the rule of the rhythm. */
    @Nullable
    String lifetimeModel(long version) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT lifetime_model FROM threshold_version WHERE version = :version")
                        .bind("version", version)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null));
    }

    void save(long version, Portfolio portfolio, @Nullable String lifetimeModel, LocalDate asOf, Instant now) {
        List<Thresholds> rows = List.copyOf(portfolio.all());
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO threshold_version (version, as_of, computed_at, lifetime_model)
                            VALUES (:version, :asOf, :now, :model)""")
                    .bind("model", lifetimeModel)
                    .bind("version", version)
                    .bind("asOf", asOf)
                    .bind("now", Timestamp.from(now))
                    .execute();
            handle.createUpdate("""
                            INSERT INTO threshold (version, currency, accounts, interval_days, value, lifetime_days)
                            SELECT :version, * FROM unnest(:currencies, :accounts, :intervals, :values, :lifetimes)""")
                    .bind("version", version)
                    .bind(
                            "currencies",
                            SqlArray.of(
                                    String.class,
                                    Column.of(rows, row -> row.currency().getCurrencyCode())))
                    .bind("accounts", SqlArray.of(Integer.class, Column.of(rows, Thresholds::accounts)))
                    .bind("intervals", SqlArray.of(Double.class, Column.of(rows, Thresholds::intervalDays)))
                    .bind("values", SqlArray.of(BigDecimal.class, Column.of(rows, Thresholds::value)))
                    .bind("lifetimes", SqlArray.of(Double.class, Column.of(rows, Thresholds::lifetimeDays)))
                    .execute();
        });
    }

    /** The day for which the thresholds were last compared with the portfolio, null before the first time. */
    @Nullable
    LocalDate checkedOn() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT checked_on FROM threshold_check")
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(null));
    }

    void check(LocalDate day) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO threshold_check (checked_on) VALUES (:day)
                        ON CONFLICT (only_row) DO UPDATE SET checked_on = excluded.checked_on""").bind("day", day).execute());
    }

    /** Whether this transaction is the only one that keeps the thresholds, of all replicas. */
    boolean tryLock() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(hashtextextended('thresholds', 0))")
                        .mapTo(Boolean.class)
                        .one());
    }

    private static Thresholds read(ResultSet row) throws SQLException {
        return new Thresholds(
                Currency.getInstance(row.getString(1)),
                row.getInt(2),
                row.getObject(3, Double.class),
                row.getBigDecimal(4),
                row.getObject(5, Double.class));
    }
}
