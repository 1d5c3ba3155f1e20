package io.clave.accounts.account;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** There is no such account, or the caller may not see it. */
public final class AccountNotFound extends DomainException {

    public AccountNotFound() {
        super(Kind.NOT_FOUND, "There is no such account.");
    }
}
