package io.clave.planning.directive;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Kind;
import java.util.List;
import java.util.Locale;

/** The directive is in a state from which there is no way to the wanted one. */
final class TransitionNotAllowed extends DomainException {

    TransitionNotAllowed(Directive directive, DirectiveStatus wanted) {
        super(
                Kind.CONFLICT,
                "The directive is " + directive.status() + " and cannot become " + wanted + ".",
                List.of(FieldError.at(
                        "/status",
                        "is-" + directive.status().name().toLowerCase(Locale.ROOT),
                        "The status is " + directive.status() + ".")));
    }
}
