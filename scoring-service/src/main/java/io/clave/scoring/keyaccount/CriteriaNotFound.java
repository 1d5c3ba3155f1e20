package io.clave.scoring.keyaccount;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** There is no version of the criteria with this number. */
final class CriteriaNotFound extends DomainException {

    CriteriaNotFound(long version) {
        super(Kind.NOT_FOUND, "There is no version " + version + " of the criteria.");
    }
}
