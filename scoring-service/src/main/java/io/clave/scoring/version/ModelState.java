package io.clave.scoring.version;

/** What a model version is used for: nothing yet, every score, nothing any more. */
public enum ModelState {
    DRAFT,
    ACTIVE,
    ARCHIVED
}
