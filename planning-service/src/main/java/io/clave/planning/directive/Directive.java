package io.clave.planning.directive;

import io.clave.platform.id.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time-boxed instruction to a function of the value chain, and what became of it. */
record Directive(
        UUID directiveId,
        Instruction instruction,
        DirectiveStatus status,
        Step issued,
        @Nullable Step answered,
        @Nullable Step withdrawn,
        @Nullable Instant expiredAt,
        long version) {

    static Directive issue(Instruction instruction, String by, Instant now) {
        Step issued = new Step(by, now, null);
        return new Directive(Ids.next(), instruction, DirectiveStatus.ISSUED, issued, null, null, null, 1);
    }

    UUID accountId() {
        return instruction.accountId();
    }

    Directive acknowledge(String by, Instant now) {
        return become(DirectiveStatus.ACKNOWLEDGED, new Step(by, now, null), withdrawn, null);
    }

    Directive refuse(String by, Instant now, String reason) {
        return become(DirectiveStatus.REFUSED, new Step(by, now, reason), withdrawn, null);
    }

    Directive withdraw(String by, Instant now, String reason) {
        return become(DirectiveStatus.WITHDRAWN, answered, new Step(by, now, reason), null);
    }

    Directive expire(Instant now) {
        return become(DirectiveStatus.EXPIRED, answered, withdrawn, now);
    }

    private Directive become(
            DirectiveStatus next, @Nullable Step answered, @Nullable Step withdrawn, @Nullable Instant expiredAt) {
        if (!status.canBecome(next)) {
            throw new TransitionNotAllowed(this, next);
        }
        return new Directive(directiveId, instruction, next, issued, answered, withdrawn, expiredAt, version + 1);
    }
}
