package io.clave.scoring.history;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** There is no such rebuild, or a later one took its place. */
public final class RebuildNotFound extends DomainException {

    RebuildNotFound() {
        super(Kind.NOT_FOUND, "There is no such rebuild, or a later one took its place.");
    }
}
