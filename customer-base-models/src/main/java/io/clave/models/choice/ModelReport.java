package io.clave.models.choice;

import io.clave.models.CustomerModel;
import io.clave.models.Family;
import io.clave.models.orders.OrderClock;
import io.clave.models.orders.Period;
import io.clave.models.orders.Season;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The families that were compared on a customer base, and the one that was chosen.
 *
 * @param customers customers who had ordered by the end of the calibration
 * @param reason why this family, in a sentence
 * @param inUse the chosen family on the clock in use, fitted to the calibration
 * @param season null where the calibration has no full year
 * @param tracking repeat orders over time under the chosen model
 * @param histogram customers by repeat orders in the calibration
 * @param calibration share that ordered in the holdout by forecast probability
 * @param byFrequency mean orders in the holdout by repeat orders in the calibration
 */
public record ModelReport(
        Period period,
        int customers,
        Family chosen,
        String reason,
        List<Candidate> candidates,
        List<Benchmark> benchmarks,
        Truncation truncation,
        Candidate inUse,
        @Nullable SeasonTrial season,
        List<TrackedTime> tracking,
        List<Bin> histogram,
        List<Bin> calibration,
        List<Bin> byFrequency) {

    /** The season that improves the forecasts, null without one. */
    public @Nullable Season seasonInUse() {
        return season != null && season.improves() ? season.season() : null;
    }

    /** The clock in use: operational time if a season improves the forecasts, else calendar time. */
    public OrderClock clock() {
        return OrderClock.of(period.daysPerUnit(), seasonInUse());
    }

    /** The model in use, which has not seen the holdout. */
    public CustomerModel calibrated() {
        return chosen.with(chosen.parameterNames().stream()
                .mapToDouble(name -> inUse.parameters().get(name))
                .toArray());
    }
}
