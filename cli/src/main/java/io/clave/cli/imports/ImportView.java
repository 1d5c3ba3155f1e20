package io.clave.cli.imports;

import org.jspecify.annotations.Nullable;

/** An import and how far it has come, as the API tells it. */
record ImportView(
        String id,
        String state,
        @Nullable String detail,
        long received,
        long done,
        long created,
        long updated,
        long unchanged,
        long stale,
        long quarantined,
        long error) {

    boolean isOver() {
        return state.equals("SUCCEEDED") || state.equals("FAILED");
    }

    boolean changedNothing() {
        return received > 0 && unchanged + stale == received;
    }
}
