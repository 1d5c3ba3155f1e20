package io.clave.platform.intake;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import java.util.Locale;

/** The dead letter does not wait any more. */
final class DeadLetterSettled extends DomainException {

    DeadLetterSettled(DeadLetterState state) {
        super(Kind.CONFLICT, "The dead letter was " + state.name().toLowerCase(Locale.ROOT) + " already.");
    }
}
