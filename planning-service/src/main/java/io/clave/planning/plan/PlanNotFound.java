package io.clave.planning.plan;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The account has no plan: it was not classified in that period. */
final class PlanNotFound extends DomainException {

    PlanNotFound(UUID accountId, @Nullable Integer period) {
        super(
                Kind.NOT_FOUND,
                "There is no plan of account " + accountId + (period == null ? "" : " for " + period)
                        + "; a plan is drafted once the account is classified.");
    }
}
