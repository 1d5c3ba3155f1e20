package io.clave.accounts.intake;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import org.jspecify.annotations.Nullable;

/** This very document was in quarantine before, and an operator has discarded it. */
final class DiscardedOrder extends DomainException {

    DiscardedOrder(@Nullable String detail) {
        super(Kind.CONFLICT, String.valueOf(detail));
    }

    static DiscardedOrder because(@Nullable String reason) {
        return new DiscardedOrder("This document was discarded by an operator: " + reason);
    }
}
