package io.clave.planning.strategy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day a relative due date is counted from. */
@Schema(description = "what a relative due date counts from")
public enum DueAnchor {
    /** The day of the score that the plan was drafted from. */
    SCORE,
    /** The day the account's next order is expected. */
    NEXT_ORDER,
    /** The last day of the plan's period. */
    PERIOD_END
}
