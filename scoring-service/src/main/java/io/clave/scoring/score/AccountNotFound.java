package io.clave.scoring.score;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import java.util.UUID;

/** Nothing has been heard of an account. */
final class AccountNotFound extends DomainException {

    AccountNotFound(UUID id) {
        super(Kind.NOT_FOUND, "There is no account " + id + ".");
    }
}
