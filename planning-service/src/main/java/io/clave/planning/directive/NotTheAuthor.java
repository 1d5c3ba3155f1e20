package io.clave.planning.directive;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** Only its author takes a directive back. */
final class NotTheAuthor extends DomainException {

    NotTheAuthor(Directive directive) {
        super(Kind.FORBIDDEN, "Only " + directive.issued().by() + ", who issued the directive, may withdraw it.");
    }
}
