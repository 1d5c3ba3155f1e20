package io.clave.accounts.account;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Kind;
import java.util.List;

/** The parent named does not exist. */
final class UnknownParent extends DomainException {

    private static final String DETAIL = "The parent account does not exist.";

    UnknownParent() {
        super(Kind.INVALID, DETAIL, List.of(FieldError.at("/parentAccountId", "unknown-parent", DETAIL)));
    }
}
