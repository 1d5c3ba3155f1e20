package io.clave.accounts.intake;

import io.clave.platform.database.SqlArray;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;

/** The currencies whose rates changed since somebody last looked at what waits for them. */
@Singleton
class RateArrivals {

    /** A currency, and a number that rises with every change. */
    record RateArrival(String currency, long number) {}

    private final Jdbi jdbi;

    RateArrivals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(Collection<String> currencies) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO rate_arrival AS a SELECT c, 1 FROM unnest(:currencies) AS c
                        ON CONFLICT (currency) DO UPDATE SET number = a.number + 1""")
                .bind("currencies", SqlArray.of(String.class, new TreeSet<>(currencies)))
                .execute());
    }

    List<RateArrival> list() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT currency, number FROM rate_arrival ORDER BY currency")
                        .map((row, context) -> new RateArrival(row.getString(1), row.getLong(2)))
                        .list());
    }

    /** Forgets one that was dealt with, unless rates changed meanwhile. */
    void remove(RateArrival arrival) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "DELETE FROM rate_arrival WHERE currency = :currency AND number = :number")
                .bind("currency", arrival.currency())
                .bind("number", arrival.number())
                .execute());
    }
}
