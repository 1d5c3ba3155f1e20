package io.clave.accounts.intake;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import java.util.Locale;

/** The document does not wait any more. */
final class QuarantineSettled extends DomainException {

    QuarantineSettled(QuarantineState state) {
        super(Kind.CONFLICT, "The document was " + state.name().toLowerCase(Locale.ROOT) + " already.");
    }
}
