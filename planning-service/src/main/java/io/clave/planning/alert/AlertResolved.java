package io.clave.planning.alert;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** The condition of the alert is gone, so there is nothing to acknowledge. */
final class AlertResolved extends DomainException {

    AlertResolved(Alert alert) {
        super(Kind.CONFLICT, "The alert was resolved at " + alert.resolvedAt() + ": " + alert.resolution());
    }
}
