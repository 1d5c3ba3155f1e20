package io.clave.accounts.intake;

import io.clave.accounts.rate.ExchangeRates;
import io.clave.accounts.rate.MissingRatePolicy;
import io.clave.platform.database.SqlArray;
import io.clave.platform.http.Etags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The policies of the ERP systems that push orders. */
@ApplicationScoped
class OrderSources {

    /** A policy and its version; version 0 is the default that nobody has changed. */
    record SourcePolicy(
            String source,
            UnknownAccountPolicy unknownAccountPolicy,
            MissingRatePolicy missingRatePolicy,
            long version) {}

    private final Jdbi jdbi;
    private final ExchangeRates rates;
    private final Clock clock;

    OrderSources(Jdbi jdbi, ExchangeRates rates, Clock clock) {
        this.jdbi = jdbi;
        this.rates = rates;
        this.clock = clock;
    }

    SourcePolicy get(String source) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM order_source WHERE source = :source")
                .bind("source", source)
                .map((row, context) -> read(row))
                .findOne()
                .orElse(new SourcePolicy(source, UnknownAccountPolicy.QUARANTINE, rates.missingRatePolicy(), 0)));
    }

    @Transactional
    SourcePolicy set(
            String source,
            UnknownAccountPolicy policy,
            @Nullable MissingRatePolicy missingRates,
            @Nullable String ifMatch) {
        SourcePolicy known = get(source);
        Etags.requireMatch(ifMatch, known.version());
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO order_source AS s VALUES (:source, :policy, 1, :now, :missingRates)
                        ON CONFLICT (source) DO UPDATE SET unknown_account_policy = :policy,
                               missing_rate_policy = :missingRates, version = s.version + 1,
                               updated_at = :now
                        WHERE s.version = :version""")
                .bind("source", source)
                .bind("policy", policy.name())
                .bind("missingRates", missingRates == null ? null : missingRates.name())
                .bind("version", known.version())
                .bind("now", Timestamp.from(clock.instant()))
                .execute());
        SourcePolicy now = get(source);
        if (changed == 0) {
            Etags.requireMatch(ifMatch, now.version());
        }
        return now;
    }

    /** Those of the sources whose unknown accounts are opened. */
    Set<String> thatOpenAccounts(Collection<String> sources) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT source FROM order_source
                        WHERE source = ANY (:sources) AND unknown_account_policy = 'CREATE_ACCOUNT'""")
                .bind("sources", SqlArray.of(String.class, sources))
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    /** Those of the sources whose orders wait for a rate that is missing. */
    Set<String> thatWaitForRates(Collection<String> sources) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT n.source FROM unnest(:sources) AS n (source) LEFT JOIN order_source s USING (source)
                        WHERE coalesce(s.missing_rate_policy, :installation) = 'QUARANTINE'""")
                .bind("sources", SqlArray.of(String.class, sources))
                .bind("installation", rates.missingRatePolicy().name())
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }

    private SourcePolicy read(ResultSet row) throws SQLException {
        String missingRates = row.getString("missing_rate_policy");
        return new SourcePolicy(
                row.getString("source"),
                UnknownAccountPolicy.valueOf(row.getString("unknown_account_policy")),
                missingRates == null ? rates.missingRatePolicy() : MissingRatePolicy.valueOf(missingRates),
                row.getLong("version"));
    }
}
