package io.clave.scoring.whatif;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** An account has nothing that a lifetime value could be taken of. */
final class NoLifetimeValue extends DomainException {

    NoLifetimeValue(String detail) {
        super(Kind.UNPROCESSABLE, detail);
    }
}
