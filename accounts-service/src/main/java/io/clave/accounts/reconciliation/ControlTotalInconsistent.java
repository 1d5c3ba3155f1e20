package io.clave.accounts.reconciliation;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** A control file whose list does not add up to its totals. */
final class ControlTotalInconsistent extends DomainException {

    ControlTotalInconsistent(String detail) {
        super(Kind.UNPROCESSABLE, detail);
    }
}
