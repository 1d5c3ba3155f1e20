package io.clave.scoring.keyaccount;

/** Whether a version of the criteria is being tried, in force, or was. */
enum CriteriaState {
    DRAFT,
    ACTIVE,
    ARCHIVED
}
