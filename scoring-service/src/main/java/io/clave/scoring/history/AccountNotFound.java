package io.clave.scoring.history;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import java.util.UUID;

/** Nothing has been heard of an account. */
public final class AccountNotFound extends DomainException {

    public AccountNotFound(UUID id) {
        super(Kind.NOT_FOUND, "There is no account " + id + ".");
    }
}
