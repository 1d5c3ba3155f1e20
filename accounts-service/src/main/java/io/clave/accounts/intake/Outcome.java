package io.clave.accounts.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a pushed document. */
public enum Outcome {
    /** The order was not known before. */
    CREATED,
    /** A higher revision replaced the one before. */
    UPDATED,
    /** This very revision was here already; the push had no effect. */
    UNCHANGED,
    /** A higher revision is here already; the push was ignored. */
    STALE,
    /** Understood but not bookable yet; it waits in quarantine. */
    QUARANTINED,
    /** Broken, or discarded by an operator before; it was not kept. */
    ERROR;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
