package io.clave.scoring.history;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** The orders of a rebuild are already put in place; it takes no more. */
public final class RebuildApplied extends DomainException {

    RebuildApplied() {
        super(Kind.CONFLICT, "The orders that were received are already put in place; begin another rebuild.");
    }
}
