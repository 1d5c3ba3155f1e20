package io.clave.planning.alert;

import org.jspecify.annotations.Nullable;

/** An alert after it was raised; a repeat had a severity before, a new one had none. */
record Raised(Alert alert, @Nullable AlertSeverity severityBefore) {

    boolean isNew() {
        return severityBefore == null;
    }

    boolean changedSeverity() {
        return severityBefore != null && severityBefore != alert.severity();
    }
}
