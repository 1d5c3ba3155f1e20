package io.clave.cli.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import and how far it has come, as the API tells it. */
public record ImportView(
        String id,
        String source,
        boolean dryRun,
        String state,
        @Nullable String detail,
        long received,
        long done,
        long created,
        long updated,
        long unchanged,
        long stale,
        long quarantined,
        long error,
        List<UnknownColumn> unknownColumns,
        @Nullable Double rowsPerSecond,
        @Nullable Long remainingSeconds,
        Instant createdAt) {

    /** A column of the file that Clave does not know. */
    record UnknownColumn(String name, long rows) {}

    boolean isOver() {
        return state.equals("SUCCEEDED") || state.equals("FAILED") || state.equals("CANCELLED");
    }

    boolean changedNothing() {
        return received > 0 && unchanged + stale == received;
    }
}
