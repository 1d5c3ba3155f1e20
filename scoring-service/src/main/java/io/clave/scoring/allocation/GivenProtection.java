package io.clave.scoring.allocation;

import io.clave.scoring.priority.PriorityClass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What PROTECTED keeps for each class of every product and period. */
record GivenProtection(
        @NotNull AllocationTarget target,
        @NotNull @Size(max = 5) List<@Valid @NotNull Quota> quotas,

        @Schema(
                description =
                        "what a class leaves of its quota goes to all when the period begins at most this many days after asOf",
                examples = "7")
        @NotNull
        @Min(0)
        @Max(3_650)
        Integer releaseDays) {

    /** What is kept for a class. */
    record Quota(
            @NotNull PriorityClass priorityClass,

            @Schema(
                    description = "a quantity for NUMBER, a share of 0 to 1 for PERCENT, parts for RATIO",
                    examples = "0.20")
            @NotNull
            @DecimalMin(value = "0", inclusive = false)
            @Digits(integer = 12, fraction = 6)
            BigDecimal value) {}

    static GivenProtection of(Protection protection) {
        return new GivenProtection(
                protection.target(),
                protection.quotas().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(quota -> new Quota(quota.getKey(), quota.getValue()))
                        .toList(),
                protection.releaseDays());
    }

    Protection protection() {
        return new Protection(
                target, quotas.stream().collect(Collectors.toMap(Quota::priorityClass, Quota::value)), releaseDays);
    }
}
