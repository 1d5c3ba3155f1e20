package io.clave.planning.directive;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import java.util.UUID;

/** Nobody knows this directive. */
final class DirectiveNotFound extends DomainException {

    DirectiveNotFound(UUID directiveId) {
        super(Kind.NOT_FOUND, "There is no directive " + directiveId + ".");
    }
}
