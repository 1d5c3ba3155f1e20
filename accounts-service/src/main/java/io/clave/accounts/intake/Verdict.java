package io.clave.accounts.intake;

import org.jspecify.annotations.Nullable;

/**
 * What became of one document, and why if it was not booked.
 *
 * @param reason why it waits in quarantine
 * @param code a stable word for why it was not booked
 */
public record Verdict(
        Outcome outcome,
        @Nullable QuarantineReason reason,
        @Nullable String code,
        @Nullable String detail) {

    static Verdict of(Outcome outcome) {
        return new Verdict(outcome, null, null, null);
    }

    static Verdict quarantined(QuarantineReason reason) {
        return new Verdict(Outcome.QUARANTINED, reason, reason.code(), reason.detail());
    }

    static Verdict refused(DiscardedOrder refusal) {
        return new Verdict(Outcome.ERROR, null, refusal.code(), refusal.getMessage());
    }
}
