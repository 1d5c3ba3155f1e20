package io.clave.platform.problem;

import java.util.Locale;

/** Names of problems: words of a type or an enum constant in kebab case. */
final class ProblemCode {

    private ProblemCode() {}

    static String of(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
