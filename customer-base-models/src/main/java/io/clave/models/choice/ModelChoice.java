package io.clave.models.choice;

import io.clave.models.Family;
import io.clave.models.fit.Fit;
import io.clave.models.fit.Fitting;
import io.clave.models.fit.NotEstimable;
import io.clave.models.orders.CustomerOrders;
import io.clave.models.orders.Period;
import io.clave.models.orders.Season;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Fits families to the calibration and compares them. The lowest Bayesian information criterion wins, unless another family
 * forecasts the holdout with significantly smaller errors, squared and absolute, customer by customer (Diebold and Mariano
 * 1995, Journal of Business and Economic Statistics 13(3):253-263).
 */
public final class ModelChoice {

    private static final double SIGNIFICANT = 1.96;

    /** A fitted family with its forecasts of the holdout. */
    private record Trial(Base base, Fit fit, List<Forecast> forecasts) {

        static Trial of(Family family, Base base) {
            Fit fit = Fitting.fit(family, base.cohort());
            return new Trial(base, fit, base.forecasts(fit.model()));
        }

        Candidate candidate() {
            return Candidate.of(fit, Holdout.of(forecasts));
        }

        Family family() {
            return fit.model().family();
        }
    }

    /** The chosen family on the operational time of a season. */
    private record Seasonal(Trial trial, SeasonTrial judged) {}

    private final Base base;
    private final List<Trial> trials;

    private ModelChoice(Base base, List<Family> families) {
        this.base = base;
        trials = families.stream().map(family -> Trial.of(family, base)).toList();
    }

    /** Throws {@link NotEstimable} if the customers known at the end of the calibration cannot determine any model. */
    public static ModelReport compare(List<CustomerOrders> customers, Period period, List<Family> families) {
        Base base = new Base(customers, period, period.clock());
        if (base.size() == 0) {
            throw new NotEstimable("no customer had ordered by the end of the calibration, " + period.calibrationEnd());
        }
        return new ModelChoice(base, families).report();
    }

    private ModelReport report() {
        Trial likeliest = trials.stream()
                .filter(trial -> trial.fit().converged())
                .min(Comparator.comparingDouble(trial -> trial.fit().bic()))
                .orElseThrow(() -> new NotEstimable("no family came to an optimum"));
        Trial chosen = trials.stream()
                .filter(trial -> trial.fit().converged() && advantage(trial, likeliest) > SIGNIFICANT)
                .max(Comparator.comparingDouble(trial -> advantage(trial, likeliest)))
                .orElse(likeliest);
        Seasonal seasonal = seasonal(chosen);
        return seasonal == null
                ? report(chosen, likeliest, chosen, null)
                : report(
                        chosen, likeliest, seasonal.judged().improves() ? seasonal.trial() : chosen, seasonal.judged());
    }

    private ModelReport report(Trial chosen, Trial likeliest, Trial inUse, @Nullable SeasonTrial season) {
        Bins bins = new Bins(inUse.base(), inUse.fit().model());
        return new ModelReport(
                base.period(),
                base.size(),
                chosen.family(),
                reason(chosen, likeliest),
                trials.stream().map(Trial::candidate).toList(),
                new Benchmarks(base).all(),
                Truncation.of(base),
                inUse.candidate(),
                season,
                new Tracking(inUse.base(), inUse.fit().model()).times(),
                bins.histogram(),
                bins.calibration(),
                bins.byFrequency());
    }

    private @Nullable Seasonal seasonal(Trial chosen) {
        if (!Seasons.hasFullYear(base)) {
            return null;
        }
        Season season = new Seasons(base, chosen.fit().model()).estimate();
        Trial with =
                Trial.of(chosen.family(), base.on(season.clock(base.period().daysPerUnit())));
        Holdout before = Holdout.of(chosen.forecasts());
        Holdout after = Holdout.of(with.forecasts());
        boolean improves = with.fit().converged()
                && advantage(with, chosen) > SIGNIFICANT
                && Math.abs(after.expected() - after.actual()) < Math.abs(before.expected() - before.actual());
        return new Seasonal(with, new SeasonTrial(season, before, after, improves));
    }

    /** By how many standard errors the first forecasts better, by squared and by absolute errors, whichever says less. */
    private static double advantage(Trial first, Trial second) {
        return Math.min(
                advantage(first, second, Forecast::squaredError),
                advantage(first, second, forecast -> Math.abs(forecast.error())));
    }

    private static double advantage(Trial first, Trial second, ToDoubleFunction<Forecast> loss) {
        int n = first.forecasts().size();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double difference = loss.applyAsDouble(second.forecasts().get(i))
                    - loss.applyAsDouble(first.forecasts().get(i));
            sum += difference;
            squares += difference * difference;
        }
        double variance = squares / n - sum / n * (sum / n);
        return variance <= 0 ? 0 : sum / n / Math.sqrt(variance / n);
    }

    private static String reason(Trial chosen, Trial likeliest) {
        String best = "%s has the lowest BIC, %.1f"
                .formatted(likeliest.family(), likeliest.fit().bic());
        return chosen.family().equals(likeliest.family())
                ? best + ", and no family forecasts the holdout significantly better"
                : best
                        + ", but %s forecasts the holdout better by %.1f standard errors"
                                .formatted(chosen.family(), advantage(chosen, likeliest));
    }
}
