package io.clave.planning.alert;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import java.util.UUID;

/** Nobody knows this alert. */
final class AlertNotFound extends DomainException {

    AlertNotFound(UUID alertId) {
        super(Kind.NOT_FOUND, "There is no alert " + alertId + ".");
    }
}
