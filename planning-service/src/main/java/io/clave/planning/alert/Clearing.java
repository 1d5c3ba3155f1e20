package io.clave.planning.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What resolves the live alerts of one account and type, all but the one reason that is kept. */
record Clearing(UUID accountId, AlertType type, @Nullable AlertReason kept, String resolution) {

    @Nullable
    String keptName() {
        return kept == null ? null : kept.name();
    }
}
