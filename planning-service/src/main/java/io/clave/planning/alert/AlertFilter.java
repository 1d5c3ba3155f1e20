package io.clave.planning.alert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which alerts a list shows; what is null does not filter. */
record AlertFilter(
        @Nullable AlertStatus status,
        @Nullable AlertType type,
        @Nullable AlertSeverity severity,
        @Nullable UUID accountId) {}
