package io.clave.accounts.reconciliation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which reconciliations are asked for; what is absent lets all pass, the days are part of what is meant. */
record ReconciliationFilter(
        @Nullable ReconciliationState state,
        @Nullable String source,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
