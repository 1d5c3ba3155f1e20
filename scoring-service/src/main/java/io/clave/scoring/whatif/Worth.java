package io.clave.scoring.whatif;

import io.clave.models.Outlook;
import io.clave.scoring.model.Profile;
import io.clave.scoring.outlook.ExpectedSpend;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.outlook.ScoringModel;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario makes of an account.
 *
 * @param annualMargin the margin of a year that a constant retention counts with, after cost to serve; null with a model
 * @param standardError by the errors of the model's parameters; null where they are not known
 */
record Worth(
        double value,
        @Nullable Double annualMargin,
        @Nullable Double standardError) {

    private static final int MONTHS_PER_YEAR = 12;
    private static final int MOST_MONTHS = 1_200;

    static Worth constant(Scenario scenario, ExpectedSpend spend, double ordersPerYear) {
        double margin = scenario.margin() * spend.amount() * scenario.spend() * ordersPerYear * scenario.orders()
                - scenario.cost();
        double retention = Objects.requireNonNull(scenario.annualRetention());
        ConstantRetention constant = new ConstantRetention(margin, retention, scenario.annualDiscount());
        Integer months = scenario.horizonMonths();
        boolean fromNow = scenario.firstMargin() == FirstMargin.NOW;
        if (months == null) {
            return new Worth(fromNow ? constant.foreverFromNow() : constant.forever(), margin, null);
        }
        int years = months / MONTHS_PER_YEAR;
        return new Worth(fromNow ? constant.duringFromNow(years) : constant.during(years), margin, null);
    }

    /** Orders to come x margin, less the cost of serving the account for as long as it is alive. */
    static Worth modelled(
            Scenario scenario, ExpectedSpend spend, Profile profile, ScoringModel model, LocalDate today) {
        double value = value(scenario, spend, model, today, model.outlook(profile, today));
        Double error = model.standardError(profile, today, outlook -> value(scenario, spend, model, today, outlook));
        return new Worth(value, null, error);
    }

    private static double value(
            Scenario scenario, ExpectedSpend spend, ScoringModel model, LocalDate today, Outlook outlook) {
        double orders = orders(scenario, model, today, outlook) * scenario.orders();
        return scenario.margin() * spend.amount() * scenario.spend() * orders - cost(scenario, model, today, outlook);
    }

    private static double orders(Scenario scenario, ScoringModel model, LocalDate today, Outlook outlook) {
        Integer months = scenario.horizonMonths();
        double discount = scenario.annualDiscount();
        if (months == null) {
            return outlook.discountedOrders(model.rate(discount));
        }
        double horizon = model.ahead(today, days(months));
        return discount == 0
                ? outlook.expectedOrders(horizon)
                : outlook.discountedOrders(model.rate(discount), horizon);
    }

    /** Paid at the beginning of each month in which the account is alive. */
    private static double cost(Scenario scenario, ScoringModel model, LocalDate today, Outlook outlook) {
        if (scenario.cost() == 0) {
            return 0;
        }
        Integer asked = scenario.horizonMonths();
        int months = asked == null ? MOST_MONTHS : asked;
        double sum = 0;
        for (int month = 0; month < months; month++) {
            sum += outlook.pAlive(model.ahead(today, days(month)))
                    * Math.pow(1 + scenario.annualDiscount(), -(double) month / MONTHS_PER_YEAR);
        }
        return scenario.cost() / MONTHS_PER_YEAR * sum;
    }

    private static double days(int months) {
        return months * OutlookRules.DAYS_PER_YEAR / MONTHS_PER_YEAR;
    }
}
