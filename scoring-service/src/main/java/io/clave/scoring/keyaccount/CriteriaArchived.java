package io.clave.scoring.keyaccount;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** A version that was in force does not come back, so that its one time in force stays known. */
final class CriteriaArchived extends DomainException {

    CriteriaArchived(long version) {
        super(Kind.CONFLICT, "Version " + version + " was in force and does not come back; draft it again.");
    }
}
