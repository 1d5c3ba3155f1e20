package io.clave.accounts.reconciliation;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** No control total was posted for this. */
final class ReconciliationNotFound extends DomainException {

    ReconciliationNotFound() {
        super(Kind.NOT_FOUND, "No control total was posted for this source, day and currency.");
    }
}
