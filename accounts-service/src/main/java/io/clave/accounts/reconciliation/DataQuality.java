package io.clave.accounts.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The grade of an account's orders, and why it is not better; also data of an event, contract {@code accounts-data-quality.v1}. */
record DataQuality(
        UUID accountId,

        @Schema(description = "the worst of the reasons, A without any; null when no order came") @Nullable
        DataQualityGrade grade,

        @Schema(description = "orders placed on this day (UTC) or later count")
        LocalDate since,

        @Schema(description = "how many orders are booked") long orders,

        List<DataQualityReason> reasons,
        Instant computedAt) {}
