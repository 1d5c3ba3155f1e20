package io.clave.accounts.rate;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.FieldError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one row of a batch. */
record RateRowResult(
        @Schema(description = "place of the row, from 0") int index,
        RateOutcome outcome,
        @Nullable String code,
        @Nullable String detail,
        List<FieldError> errors) {

    static RateRowResult done(int index, RateOutcome outcome) {
        return new RateRowResult(index, outcome, null, null, List.of());
    }

    static RateRowResult refused(int index, DomainException refusal) {
        return new RateRowResult(index, RateOutcome.ERROR, refusal.code(), refusal.getMessage(), refusal.errors());
    }
}
