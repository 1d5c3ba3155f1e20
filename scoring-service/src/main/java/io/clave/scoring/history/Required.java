package io.clave.scoring.history;

import org.jspecify.annotations.Nullable;

/** What an event must have. */
final class Required {

    private Required() {}

    static void notNull(@Nullable Object value, String member) {
        if (value == null) {
            throw new IllegalArgumentException("the member '" + member + "' is missing");
        }
    }
}
