package io.clave.scoring.whatif;

import io.clave.scoring.model.Profile;
import io.clave.scoring.model.Rhythm;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.outlook.ScoringModel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How many orders a year an account places. */
final class OrderRate {

    private OrderRate() {}

    /** What a model expects of the coming year; without one, purchase days a year since the first, of at least one year. */
    static double ofYear(Profile profile, @Nullable ScoringModel model, LocalDate today) {
        if (model != null) {
            return model.outlook(profile, today).expectedOrders(model.ahead(today, OutlookRules.DAYS_PER_YEAR));
        }
        Rhythm rhythm = profile.rhythm();
        double years = ChronoUnit.DAYS.between(rhythm.first(), today) / OutlookRules.DAYS_PER_YEAR;
        return rhythm.purchaseDays() / Math.max(1, years);
    }
}
