package io.clave.planning.alert;

import io.clave.planning.account.CadenceState;
import io.clave.planning.account.CustomerClass;
import io.clave.platform.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of an alert as it is published on every step of its life. */
record AlertEvent(
        UUID alertId,
        UUID accountId,
        AlertType type,
        AlertReason reason,
        AlertSeverity severity,
        AlertStatus status,
        CustomerClass customerClass,
        CadenceState cadenceState,
        String explanation,
        int occurrences,
        Instant openedAt,
        Instant lastSeenAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String note,
        @Nullable Instant resolvedAt,
        @Nullable String resolution) {

    private static final String TOPIC = "planning.alert.v1";

    static OutgoingEvent opened(Alert alert) {
        return event("opened", alert);
    }

    static OutgoingEvent severityChanged(Alert alert) {
        return event("severity-changed", alert);
    }

    static OutgoingEvent acknowledged(Alert alert) {
        return event("acknowledged", alert);
    }

    static OutgoingEvent resolved(Alert alert) {
        return event("resolved", alert);
    }

    private static OutgoingEvent event(String fact, Alert alert) {
        return new OutgoingEvent(TOPIC, "io.clave.planning.alert-" + fact + ".v1", alert.accountId(), of(alert));
    }

    private static AlertEvent of(Alert alert) {
        return new AlertEvent(
                alert.alertId(),
                alert.accountId(),
                alert.type(),
                alert.reason(),
                alert.severity(),
                alert.status(),
                alert.customerClass(),
                alert.cadenceState(),
                alert.explanation(),
                alert.occurrences(),
                alert.openedAt(),
                alert.lastSeenAt(),
                alert.acknowledgedBy(),
                alert.acknowledgedAt(),
                alert.note(),
                alert.resolvedAt(),
                alert.resolution());
    }
}
