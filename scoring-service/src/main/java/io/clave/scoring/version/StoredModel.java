package io.clave.scoring.version;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version with all that is kept about it.
 *
 * @param revision rises with every change of state
 * @param report how the family was chosen, as it was written then; null in lists
 */
record StoredModel(
        ModelVersion model,
        long revision,
        UUID run,
        double logLikelihood,
        double bic,
        long accounts,
        boolean converged,
        Instant createdAt,
        String createdBy,
        @Nullable String activatedBy,
        @Nullable String archivedBy,
        Map<String, SpendParameters> spend,
        BackTest backTest,
        @Nullable JsonNode report) {}
