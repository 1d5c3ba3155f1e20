package io.clave.platform.problem;

/** Why a request was refused; each kind has one HTTP status, kept by {@link ProblemMapper}. */
public enum Kind {
    INVALID,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    GONE,
    STALE,
    TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    UNPROCESSABLE,
    PRECONDITION_REQUIRED,
    UNAVAILABLE
}
