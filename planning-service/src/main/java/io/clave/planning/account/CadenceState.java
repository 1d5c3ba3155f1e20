package io.clave.planning.account;

/** How long an account has been silent, in multiples of its own usual interval between orders. */
public enum CadenceState {
    ON_CADENCE("on cadence"),
    LATE("late"),
    OVERDUE("overdue"),
    LAPSED("lapsed"),
    INSUFFICIENT_HISTORY("not to be judged yet");

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
        return this == LATE || this == OVERDUE || this == LAPSED;
    }

    /** Whether the silence lasts as long as the other state says, or longer. */
    public boolean isAtLeast(CadenceState other) {
        return isSilent() && compareTo(other) >= 0;
    }
}
