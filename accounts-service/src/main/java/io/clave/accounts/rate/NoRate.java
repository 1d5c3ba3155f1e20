package io.clave.accounts.rate;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** No rate holds on that day. */
final class NoRate extends DomainException {

    NoRate(String detail) {
        super(Kind.NOT_FOUND, detail);
    }
}
