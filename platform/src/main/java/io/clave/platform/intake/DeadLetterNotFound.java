package io.clave.platform.intake;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** This service has set no record aside under this identifier. */
final class DeadLetterNotFound extends DomainException {

    DeadLetterNotFound() {
        super(Kind.NOT_FOUND, "There is no such dead letter.");
    }
}
