package io.clave.accounts.order;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** There is no such order, or it has no such revision. */
final class OrderNotFound extends DomainException {

    OrderNotFound() {
        super(Kind.NOT_FOUND, "There is no such order or revision.");
    }
}
