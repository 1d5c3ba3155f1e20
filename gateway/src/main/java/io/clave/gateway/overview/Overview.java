package io.clave.gateway.overview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One account as its services see it now; a section that cannot be had is null and named as missing. */
record Overview(
        @Schema(nullable = true, description = "as GET /api/v1/accounts/{id} answers it") @Nullable
        Map<String, Object> account,

        @Schema(nullable = true, description = "as GET /api/v1/accounts/{id}/score answers it") @Nullable
        Map<String, Object> score,

        @Schema(nullable = true, description = "as GET /api/v1/accounts/{id}/plan answers it") @Nullable
        Map<String, Object> plan,

        @Schema(nullable = true, description = "as GET /api/v1/accounts/{id}/alerts answers it") @Nullable
        Map<String, Object> alerts,

        @Schema(description = "the sections that are null, and why")
        List<MissingSection> missing) {

    static Overview of(List<Reading> readings) {
        Map<Section, Reading> by = readings.stream().collect(Collectors.toMap(Reading::section, Function.identity()));
        return new Overview(
                content(by, Section.ACCOUNT),
                content(by, Section.SCORE),
                content(by, Section.PLAN),
                content(by, Section.ALERTS),
                readings.stream().map(Reading::missing).filter(Objects::nonNull).toList());
    }

    private static @Nullable Map<String, Object> content(Map<Section, Reading> readings, Section section) {
        Reading reading = readings.get(section);
        return reading == null ? null : reading.content();
    }
}
