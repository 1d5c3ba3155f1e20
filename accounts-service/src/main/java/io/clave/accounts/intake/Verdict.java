package io.clave.accounts.intake;

import org.jspecify.annotations.Nullable;

/** What became of one document, and why if it was not booked. */
public record Verdict(Outcome outcome, @Nullable QuarantineReason reason) {

    static Verdict of(Outcome outcome) {
        return new Verdict(outcome, null);
    }

    static Verdict quarantined(QuarantineReason reason) {
        return new Verdict(Outcome.QUARANTINED, reason);
    }
}
