package io.clave.scoring.migration;

import io.clave.scoring.model.Amount;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.UnclassifiedReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score as the history keeps it: it holds from its day until the next one of its account.
 *
 * @param verdict outcome of the loyalty verdict
 * @param clv in the currency of the value
 * @param changed what differs from the score kept before
 */
public record KeptScore(
        UUID accountId,
        LocalDate asOf,
        CustomerClass customerClass,
        @Nullable UnclassifiedReason unclassifiedReason,
        CadenceState cadenceState,
        String verdict,
        String modelVersion,
        @Nullable Double pAlive,
        @Nullable Double expectedOrders,
        @Nullable Double pOrder,
        @Nullable Double clv,
        @Nullable Amount value,
        List<String> changed,
        Instant recordedAt) {}
