package io.clave.cli.api;

import org.jspecify.annotations.Nullable;

/** One thing that was wrong with a request, and where. */
public record FieldError(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String detail) {

    @Override
    public String toString() {
        String place = pointer != null ? pointer : parameter;
        return place == null || place.isEmpty() ? String.valueOf(detail) : place + ": " + detail;
    }
}
