package io.clave.planning.plan;

import io.clave.planning.account.CustomerClass;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of a version of a plan in its history. */
public record PlanVersion(
        @Schema(description = "counts from 1", examples = "1")
        int version,

        CustomerClass customerClass,
        @Schema(description = "day of the score it follows") LocalDate asOf,

        @Schema(description = "why the plan was written or revised")
        String why,

        Instant writtenAt) {}
