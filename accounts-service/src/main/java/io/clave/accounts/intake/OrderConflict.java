package io.clave.accounts.intake;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;

/** A push that contradicts what is booked; it was set aside for a person to look at. */
abstract class OrderConflict extends DomainException {

    private OrderConflict(QuarantineReason reason) {
        super(Kind.CONFLICT, reason.detail() + " The document waits in quarantine.");
    }

    static OrderConflict of(QuarantineReason reason) {
        return reason == QuarantineReason.ACCOUNT_CHANGED ? new AccountChanged() : new RevisionConflict();
    }

    static final class RevisionConflict extends OrderConflict {
        RevisionConflict() {
            super(QuarantineReason.REVISION_CONFLICT);
        }
    }

    static final class AccountChanged extends OrderConflict {
        AccountChanged() {
            super(QuarantineReason.ACCOUNT_CHANGED);
        }
    }
}
