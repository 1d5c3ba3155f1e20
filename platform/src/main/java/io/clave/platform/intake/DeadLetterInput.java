package io.clave.platform.intake;

import io.clave.platform.paging.PageLimit;
import io.clave.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** Bounds of what operators send; bean validation does not reach the endpoints that a service inherits. */
final class DeadLetterInput {

    private static final int LONGEST_REASON = 1_000;

    private DeadLetterInput() {}

    static <T> T body(@Nullable T body) {
        if (body == null) {
            throw Invalid.at("", "required", "The body is missing.");
        }
        return body;
    }

    static String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Invalid.at("/reason", "required", "A reason of 1 to 1,000 characters is required.");
        }
        return reason;
    }

    static int limit(int limit) {
        if (limit < 1 || limit > PageLimit.LARGEST) {
            throw Invalid.parameter("limit", "out-of-range", "A page has 1 to " + PageLimit.LARGEST + " items.");
        }
        return limit;
    }
}
