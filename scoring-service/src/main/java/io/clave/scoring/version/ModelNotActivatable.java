package io.clave.scoring.version;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Kind;
import java.util.List;

/** A version that breaks rules or bounds; it names each. */
final class ModelNotActivatable extends DomainException {

    ModelNotActivatable(String version, List<FieldError> violations) {
        super(
                Kind.CONFLICT,
                version + " cannot be activated: " + violations.size()
                        + (violations.size() == 1 ? " rule or bound is broken." : " rules or bounds are broken."),
                violations);
    }
}
