package io.clave.scoring.run;

import io.clave.models.Family;
import io.clave.models.ModelKind;
import io.clave.platform.problem.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The family asked for by the name that analysts know, or {@code auto} for the best of all. */
record FamilyChoice(String name, @Nullable Integer k) {

    static final String AUTO = "auto";

    /** The choice of a request; k belongs to the regular families and only to them. */
    static FamilyChoice of(@Nullable String name, @Nullable Integer k) {
        FamilyChoice choice = new FamilyChoice(name == null ? AUTO : name, k);
        ModelKind kind = choice.kind();
        boolean regular = kind != null && kind.regular();
        if (regular && k == null) {
            throw Invalid.at("/k", "required", choice.name + " needs k, from 2 to " + Family.MOST_REGULAR + ".");
        }
        if (!regular && k != null) {
            throw Invalid.at("/k", "not-applicable", choice.name + " has no k.");
        }
        if (k != null && (k < 2 || k > Family.MOST_REGULAR)) {
            throw Invalid.at("/k", "out-of-range", "k must be a whole number from 2 to " + Family.MOST_REGULAR + ".");
        }
        return choice;
    }

    List<Family> candidates() {
        ModelKind kind = kind();
        return kind == null ? Family.all() : List.of(new Family(kind, k == null ? 1 : k));
    }

    private @Nullable ModelKind kind() {
        if (name.equals(AUTO)) {
            return null;
        }
        return Arrays.stream(ModelKind.values())
                .filter(kind -> kind.id().equals(name))
                .findFirst()
                .orElseThrow(() -> Invalid.at("/family", "unknown-family", "A family is one of " + names() + "."));
    }

    private static String names() {
        return AUTO + ", "
                + Arrays.stream(ModelKind.values()).map(ModelKind::id).collect(Collectors.joining(", "));
    }
}
