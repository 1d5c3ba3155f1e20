package io.clave.planning.plan;

/** The life of an account plan; only a draft still follows the class of its account by itself. */
public enum PlanStatus {
    DRAFT,
    REVIEW,
    APPROVED,
    ACTIVE,
    CLOSED
}
