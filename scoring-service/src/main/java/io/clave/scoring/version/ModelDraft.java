package io.clave.scoring.version;

import io.clave.models.fit.Fit;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a run found, to be kept as a version.
 *
 * @param spend by ISO 4217 code
 * @param report how the family was chosen; anything that is written as JSON
 */
public record ModelDraft(
        UUID run,
        Fit fit,
        double daysPerUnit,
        LocalDate asOf,
        boolean leftTruncated,
        Map<String, SpendParameters> spend,
        Object report,
        BackTest backTest,
        String createdBy) {}
