package io.clave.accounts.account;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** The parent asked for belongs, directly or not, to the account itself. */
final class AccountCycle extends DomainException {

    AccountCycle() {
        super(Kind.CONFLICT, "The parent belongs to this account; a hierarchy has no cycles.");
    }
}
