package io.clave.planning.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long an account has been silent, in multiples of its own usual interval between orders. */
@Schema(description = "silence in multiples of the account's usual interval between orders")
public enum CadenceState {
    INSUFFICIENT_HISTORY("not to be judged yet"),
    ON_CADENCE("on cadence"),
    LATE("late"),
    OVERDUE("overdue"),
    LAPSED("lapsed");

    private final String words;

    CadenceState(String words) {
        this.words = words;
    }

    /** The state as it is said in a sentence. */
    public String words() {
        return words;
    }

    /** Whether the next order should have come by now. */
    public boolean isSilent() {
        return isAtLeast(LATE);
    }

    public boolean isAtLeast(CadenceState other) {
        return compareTo(other) >= 0;
    }
}
