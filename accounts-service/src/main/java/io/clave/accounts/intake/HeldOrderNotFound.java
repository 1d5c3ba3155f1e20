package io.clave.accounts.intake;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** No document was ever set aside under this identifier. */
final class HeldOrderNotFound extends DomainException {

    HeldOrderNotFound() {
        super(Kind.NOT_FOUND, "There is no such document in quarantine.");
    }
}
