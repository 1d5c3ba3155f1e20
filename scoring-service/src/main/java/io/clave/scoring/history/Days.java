package io.clave.scoring.history;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days, all of them UTC, for columns of times. */
public final class Days {

    private Days() {}

    /** The first moment after a day. */
    public static Timestamp end(LocalDate day) {
        return Timestamp.from(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
