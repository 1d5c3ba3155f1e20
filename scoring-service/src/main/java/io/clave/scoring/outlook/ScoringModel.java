package io.clave.scoring.outlook;

import io.clave.models.CustomerModel;
import io.clave.models.Lifetime;
import io.clave.models.OrderHistory;
import io.clave.models.Outlook;
import io.clave.models.fit.Uncertainty;
import io.clave.models.orders.OrderClock;
import io.clave.scoring.model.LifetimeRule;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.Rhythm;
import io.clave.scoring.version.ModelVersion;
import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A model version at work: a pure function from the purchases of an account to its figures, so that an account has the same
 * figures alone and in a batch, to the last digit.
 */
public final class ScoringModel {

    private static final double MOST_DAYS = 36_525;

    private final ModelVersion version;
    private final CustomerModel model;
    private final OrderClock clock;
    private final OutlookRules rules;
    private final double rate;

    public ScoringModel(ModelVersion version, OutlookRules rules) {
        this.version = version;
        this.model = version.model();
        this.clock = version.clock();
        this.rules = rules;
        this.rate = OutlookRules.continuous(rules.annualDiscount(), version.daysPerUnit());
    }

    public ModelVersion version() {
        return version;
    }

    public String name() {
        return version.version();
    }

    /** Whether the version has seen accounts leave; without that, P(alive) and lifetimes mean nothing. */
    public boolean knowsLosses() {
        return version.dropoutIdentifiable();
    }

    public ModelFigures figures(Profile profile, LocalDate asOf) {
        Outlook outlook = outlook(profile, asOf);
        double horizon = horizon(asOf);
        ExpectedSpend spend = spend(profile);
        double discounted = outlook.discountedOrders(rate);
        return new ModelFigures(
                name(),
                asOf,
                knowsLosses() ? outlook.pAlive() : null,
                knowsLosses() ? outlook.pAlive(horizon) : null,
                outlook.expectedOrders(horizon),
                outlook.pOrder(horizon),
                discounted,
                spend,
                spend == null ? null : clv(spend, discounted),
                knowsLosses() ? lifetime(outlook.lifetime(rules.cutoff()), profile) : null);
    }

    public ModelIntervals intervals(Profile profile, ModelFigures figures) {
        OrderHistory history = history(profile, figures.asOf());
        double horizon = horizon(figures.asOf());
        ExpectedSpend spend = figures.spend();
        Double alive = figures.pAlive();
        Double clv = figures.clv();
        return new ModelIntervals(
                alive == null ? null : interval(history, alive, 1, Outlook::pAlive),
                interval(
                        history,
                        figures.expectedOrders(),
                        Double.POSITIVE_INFINITY,
                        outlook -> outlook.expectedOrders(horizon)),
                clv == null || spend == null
                        ? null
                        : interval(
                                history,
                                clv,
                                Double.POSITIVE_INFINITY,
                                outlook -> clv(spend, outlook.discountedOrders(rate))));
    }

    /** What the model itself says of an account on a day. */
    public Outlook outlook(Profile profile, LocalDate asOf) {
        return model.given(history(profile, asOf));
    }

    /** By how much a figure is uncertain because the parameters are; null where they are not known. */
    public @Nullable Double standardError(Profile profile, LocalDate asOf, ToDoubleFunction<Outlook> figure) {
        return standardError(history(profile, asOf), figure);
    }

    /** The expected net revenue of an order, null without one currency and without revenue. */
    public @Nullable ExpectedSpend spend(Profile profile) {
        return ExpectedSpend.of(profile, version);
    }

    /** Lifetime value when orders came as in one profile and brought what they do in another; 0 without either. */
    public double lifetimeValue(@Nullable Profile timing, @Nullable Profile spending, LocalDate asOf) {
        ExpectedSpend spend = spending == null ? null : spend(spending);
        return timing == null || spend == null
                ? 0
                : clv(spend, outlook(timing, asOf).discountedOrders(rate));
    }

    /** The time of this model that passes in some days after a day. */
    public double ahead(LocalDate day, double days) {
        return clock.ahead(day, days);
    }

    /** The discount of a year, continuous and per unit of time of this model. */
    public double rate(double annualDiscount) {
        return OutlookRules.continuous(annualDiscount, version.daysPerUnit());
    }

    /** Lifetimes of this model; those of the rhythm for accounts that it never lets go, or if it has seen none leave. */
    public LifetimeRule lifetimes(LifetimeRule cadence) {
        return !knowsLosses()
                ? cadence
                : (profile, interval) -> {
                    Rhythm rhythm = profile.rhythm();
                    double days =
                            daysUntilLost(outlook(profile, rhythm.last()).lifetime(rules.cutoff()), rhythm.first());
                    return days > MOST_DAYS
                            ? cadence.of(profile, interval)
                            : io.clave.scoring.model.Lifetime.ofModel(rhythm.first(), days);
                };
    }

    private double clv(ExpectedSpend spend, double discountedOrders) {
        return rules.margin() * spend.amount() * discountedOrders;
    }

    /** Until when the account is worth its contacts; null without losses to learn from, or without their cost. */
    public @Nullable ModelLifetime economicLifetime(Profile profile, LocalDate asOf) {
        Contacts contacts = knowsLosses() ? Contacts.of(profile, asOf, rules) : null;
        return contacts == null
                ? null
                : lifetime(contacts.lifetime(version.daysPerUnit(), rate).of(model, history(profile, asOf)), profile);
    }

    private ModelLifetime lifetime(Lifetime lifetime, Profile profile) {
        LocalDate first = profile.rhythm().first();
        double days = daysUntilLost(lifetime, first);
        return days > MOST_DAYS
                ? new ModelLifetime(null, null, true)
                : new ModelLifetime(days, first.plusDays(Math.round(days)), lifetime.censored());
    }

    private double daysUntilLost(Lifetime lifetime, LocalDate first) {
        return clock.days(first.toEpochDay(), lifetime.end());
    }

    private double horizon(LocalDate asOf) {
        return clock.ahead(asOf, rules.horizonDays());
    }

    private @Nullable Interval interval(
            OrderHistory history, double estimate, double most, ToDoubleFunction<Outlook> figure) {
        Double error = standardError(history, figure);
        return error == null ? null : Interval.around(estimate, error, 0, most);
    }

    private @Nullable Double standardError(OrderHistory history, ToDoubleFunction<Outlook> figure) {
        Uncertainty uncertainty = version.uncertainty();
        return uncertainty.standardError(parameters ->
                figure.applyAsDouble(version.family().with(parameters).given(history)));
    }

    /**
     * x, t_x, T and litt on the clock of the version; purchases of one day are one, and credits are none. litt is that of the
     * calendar even under a season: it is a factor of the likelihood that holds no parameter, so that P(alive), expected and
     * discounted orders do not depend on it.
     */
    private OrderHistory history(Profile profile, LocalDate asOf) {
        Rhythm rhythm = profile.rhythm();
        double unit = version.daysPerUnit();
        return new OrderHistory(
                rhythm.intervals(),
                clock.between(rhythm.first(), rhythm.last()),
                clock.between(rhythm.first(), asOf),
                profile.purchases().sumLogIntervalDays() - rhythm.intervals() * Math.log(unit));
    }
}
