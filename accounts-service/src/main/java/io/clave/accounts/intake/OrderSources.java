package io.clave.accounts.intake;

import io.clave.platform.http.Etags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
    record SourcePolicy(String source, UnknownAccountPolicy unknownAccountPolicy, long version) {}

    private final Jdbi jdbi;
    private final Clock clock;

    OrderSources(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    SourcePolicy get(String source) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT unknown_account_policy, version FROM order_source WHERE source = :source")
                .bind("source", source)
                .map((row, context) ->
                        new SourcePolicy(source, UnknownAccountPolicy.valueOf(row.getString(1)), row.getLong(2)))
                .findOne()
                .orElse(new SourcePolicy(source, UnknownAccountPolicy.QUARANTINE, 0)));
    }

    @Transactional
    SourcePolicy set(String source, UnknownAccountPolicy policy, @Nullable String ifMatch) {
        SourcePolicy known = get(source);
        Etags.requireMatch(ifMatch, known.version());
        int changed = jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO order_source AS s VALUES (:source, :policy, 1, :now)
                        ON CONFLICT (source) DO UPDATE SET unknown_account_policy = :policy, version = s.version + 1,
                               updated_at = :now
                        WHERE s.version = :version""")
                .bind("source", source)
                .bind("policy", policy.name())
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
                .bindArray("sources", String.class, sources)
                .mapTo(String.class)
                .collect(Collectors.toSet()));
    }
}
