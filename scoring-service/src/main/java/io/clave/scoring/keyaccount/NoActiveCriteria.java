package io.clave.scoring.keyaccount;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** No version of the criteria was named and none is in force. */
final class NoActiveCriteria extends DomainException {

    NoActiveCriteria() {
        super(Kind.CONFLICT, "No criteria are in force; activate a version or name one in criteriaVersion.");
    }
}
