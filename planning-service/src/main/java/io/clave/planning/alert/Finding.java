package io.clave.planning.alert;

import io.clave.planning.account.CadenceState;
import io.clave.planning.account.CustomerClass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A condition that a score shows and that somebody has to look at. */
record Finding(
        UUID accountId,
        AlertType type,
        AlertReason reason,
        AlertSeverity severity,
        CustomerClass customerClass,
        @Nullable CustomerClass classBefore,
        CadenceState cadenceState,
        String explanation) {}
