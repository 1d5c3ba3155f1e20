package io.clave.accounts.account;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import java.util.Collection;
import java.util.stream.Collectors;

/** Another account already has this identifier. */
final class ExternalIdTaken extends DomainException {

    ExternalIdTaken(Collection<ExternalId> taken) {
        super(
                Kind.CONFLICT,
                "Another account has "
                        + taken.stream()
                                .sorted()
                                .map(id -> id.externalId() + " in " + id.system())
                                .collect(Collectors.joining(", "))
                        + ".");
    }
}
