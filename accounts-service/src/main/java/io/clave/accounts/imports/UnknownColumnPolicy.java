package io.clave.accounts.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import io.clave.platform.problem.Invalid;
import java.util.Arrays;
import java.util.Locale;

/** What becomes of rows that say more than Clave understands. */
public enum UnknownColumnPolicy {
    /** They are rejected: a misspelt column must not change what an order is worth. */
    REJECT,
    /** They are taken without it. */
    IGNORE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static UnknownColumnPolicy of(String word) {
        return Arrays.stream(values())
                .filter(policy -> policy.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Invalid.parameter("unknownColumns", "invalid-value", "This is reject or ignore."));
    }
}
