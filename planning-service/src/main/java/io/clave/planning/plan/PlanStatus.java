package io.clave.planning.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of an account plan; only a draft still follows the class of its account by itself. */
@Schema(description = "plans are drafted by the system and stay DRAFT for now")
public enum PlanStatus {
    DRAFT,
    REVIEW,
    APPROVED,
    ACTIVE,
    CLOSED
}
