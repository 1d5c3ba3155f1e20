package io.clave.accounts.rate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a rate that was sent. */
public enum RateOutcome {
    /** It is new. */
    CREATED,
    /** It replaced another rate of that day; amounts booked before keep theirs. */
    UPDATED,
    /** It was here already. */
    UNCHANGED,
    /** Broken; it was not kept. */
    ERROR;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
