package io.clave.planning.directive;

import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days on which a directive holds, the first and the last included. */
record TimeBox(LocalDate validFrom, LocalDate validUntil) {

    private static final int LONGEST_IN_YEARS = 1;

    /** Refuses days that cannot be, for a directive issued today. */
    void requireUsable(LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        if (!validUntil.isAfter(validFrom)) {
            faults.add(FieldError.at("/validUntil", "not-after-start", "validUntil must be after validFrom."));
        }
        if (validUntil.isBefore(today)) {
            faults.add(FieldError.at("/validUntil", "past", "validUntil must not be before today, " + today + "."));
        }
        if (validUntil.isAfter(validFrom.plusYears(LONGEST_IN_YEARS))) {
            faults.add(FieldError.at("/validUntil", "too-long", "A directive holds for at most one year."));
        }
        if (!faults.isEmpty()) {
            throw new Invalid("These days cannot bound a directive.", faults);
        }
    }
}
