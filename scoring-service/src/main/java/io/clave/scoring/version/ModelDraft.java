package io.clave.scoring.version;

import io.clave.models.fit.Fit;
import io.clave.models.orders.Season;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run found, to be kept as a version.
 *
 * @param season whose operational time the fit runs on; null for calendar time
 * @param spend by ISO 4217 code
 * @param report how the family was chosen; anything that is written as JSON
 */
public record ModelDraft(
        UUID run,
        Fit fit,
        double daysPerUnit,
        @Nullable Season season,
        LocalDate asOf,
        boolean leftTruncated,
        Map<String, SpendParameters> spend,
        Object report,
        BackTest backTest,
        String createdBy) {}
