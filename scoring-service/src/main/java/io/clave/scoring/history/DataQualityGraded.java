package io.clave.scoring.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A changed grade of the orders of an account, as it came in {@code accounts.account.v1}. */
public record DataQualityGraded(
        UUID accountId, @Nullable DataQualityGrade grade, List<Reason> reasons, Instant computedAt) {

    /** A fault that lowers the grade. */
    public record Reason(String fault) {}

    /** This fact, if it has all that it must have. */
    public DataQualityGraded complete() {
        Required.member("accountId", accountId);
        Required.member("reasons", reasons);
        reasons.forEach(reason -> Required.member("reasons/fault", reason.fault()));
        Required.member("computedAt", computedAt);
        return this;
    }

    /** Of two grades of the same account, the later one. */
    DataQualityGraded laterOf(DataQualityGraded other) {
        return other.computedAt.isAfter(computedAt) ? other : this;
    }

    @Nullable
    String gradeName() {
        return grade == null ? null : grade.name();
    }

    /** The faults as one text; none of them has a comma. */
    String faults() {
        return String.join(",", reasons.stream().map(Reason::fault).toList());
    }
}
