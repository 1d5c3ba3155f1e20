package io.clave.accounts.rate;

import java.time.LocalDate;
import java.util.Comparator;

/** A currency on a day. */
public record RateKey(String currency, LocalDate day) implements Comparable<RateKey> {

    private static final Comparator<RateKey> ORDER =
            Comparator.comparing(RateKey::currency).thenComparing(RateKey::day);

    @Override
    public int compareTo(RateKey other) {
        return ORDER.compare(this, other);
    }
}
