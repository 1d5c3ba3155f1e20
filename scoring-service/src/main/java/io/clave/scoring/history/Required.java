package io.clave.scoring.history;

import io.clave.platform.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** What an event must have. */
final class Required {

    private Required() {}

    static void member(String name, @Nullable Object value) {
        if (value == null) {
            throw Invalid.at("/" + name, "required", "The member '" + name + "' is missing.");
        }
    }
}
