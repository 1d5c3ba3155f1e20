package io.clave.planning.alert;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** Somebody was faster. */
final class AlertAlreadyAcknowledged extends DomainException {

    AlertAlreadyAcknowledged(Alert alert) {
        super(
                Kind.CONFLICT,
                "The alert was acknowledged by " + alert.acknowledgedBy() + " at " + alert.acknowledgedAt() + ".");
    }
}
