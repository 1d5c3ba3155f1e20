package io.clave.models.orders;

import io.clave.models.RuleBroken;
import java.time.LocalDate;

/**
 * How the observation is split: models are fitted to the orders up to one day and judged by those after it.
 *
 * @param calibrationEnd last day that a model sees
 * @param holdoutEnd last day that it is judged by
 * @param daysPerUnit unit of time of the models, 7 for weeks
 */
public record Period(LocalDate calibrationEnd, LocalDate holdoutEnd, double daysPerUnit) {

    public Period {
        if (!holdoutEnd.isAfter(calibrationEnd)) {
            throw new RuleBroken("the holdout must end after the calibration, which ends on " + calibrationEnd
                    + ", but ends on " + holdoutEnd);
        }
        if (!(daysPerUnit > 0) || !Double.isFinite(daysPerUnit)) {
            throw new RuleBroken("a unit of time must have more than 0 days, but has " + daysPerUnit);
        }
    }

    public OrderClock clock() {
        return OrderClock.everyDays(daysPerUnit);
    }
}
