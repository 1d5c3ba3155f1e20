package io.clave.accounts.imports;

import java.time.Duration;
import java.util.List;

/** What a chunk came to. */
record Taken(Counts counts, List<RejectedRow> rejected, UnknownNames unknown, Duration time) {

    double rowsPerSecond() {
        return counts.all() * 1e9 / Math.max(1, time.toNanos());
    }
}
