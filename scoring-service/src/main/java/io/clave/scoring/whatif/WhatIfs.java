package io.clave.scoring.whatif;

import io.clave.platform.problem.Invalid;
import io.clave.scoring.model.Profile;
import io.clave.scoring.outlook.ExpectedSpend;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.outlook.ScoringModel;
import io.clave.scoring.portfolio.AsOf;
import io.clave.scoring.score.AccountScores;
import io.clave.scoring.score.JudgedScore;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers what an account would be worth; reads and keeps nothing. */
@Singleton
class WhatIfs {

    private static final int MONTHS_PER_YEAR = 12;

    private final AccountScores scores;
    private final OutlookRules rules;
    private final AsOf asOf;

    WhatIfs(AccountScores scores, OutlookRules rules, AsOf asOf) {
        this.scores = scores;
        this.rules = rules;
        this.asOf = asOf;
    }

    WhatIfView ask(UUID account, AskedScenario asked) {
        Scenario scenario = Scenario.of(asked, rules);
        requireSense(scenario);
        LocalDate today = asOf.today();
        JudgedScore score = scores.of(account, today);
        Profile profile = score.card().verdict().profile();
        if (profile == null) {
            throw new NoLifetimeValue("The account has bought nothing yet.");
        }
        ScoringModel model = score.judgement().model();
        ExpectedSpend spend = spend(profile, model);
        Worth worth = worth(scenario, profile, spend, model, today);
        return WhatIfView.of(score, scenario, spend, worth);
    }

    private static Worth worth(
            Scenario scenario, Profile profile, ExpectedSpend spend, @Nullable ScoringModel model, LocalDate today) {
        if (scenario.retentionModel() == RetentionModel.CONSTANT) {
            return Worth.constant(scenario, spend, OrderRate.ofYear(profile, model, today));
        }
        if (model == null) {
            throw new NoLifetimeValue("No model version is active; ask with retentionModel CONSTANT.");
        }
        return Worth.modelled(scenario, spend, profile, model, today);
    }

    private static ExpectedSpend spend(Profile profile, @Nullable ScoringModel model) {
        if (profile.value() == null) {
            throw new NoLifetimeValue(
                    "No exchange rate was known for some of its recent orders, and amounts of several currencies are not summed.");
        }
        ExpectedSpend spend = model == null ? ExpectedSpend.ownMean(profile) : model.spend(profile);
        if (spend == null) {
            throw new NoLifetimeValue("Its purchases brought no net revenue.");
        }
        return spend;
    }

    private static void requireSense(Scenario scenario) {
        Integer months = scenario.horizonMonths();
        if (scenario.retentionModel() == RetentionModel.CONSTANT) {
            requireConstant(scenario, months);
        } else if (months == null && scenario.annualDiscount() == 0) {
            throw Invalid.at(
                    "/annualDiscount", "no-finite-value", "Without a discount the value for ever has no bound.");
        }
    }

    private static void requireConstant(Scenario scenario, @Nullable Integer months) {
        Double retention = scenario.annualRetention();
        if (retention == null) {
            throw Invalid.at("/annualRetention", "required", "A constant retention needs annualRetention.");
        }
        if (months != null && months % MONTHS_PER_YEAR != 0) {
            throw Invalid.at(
                    "/horizonMonths", "whole-years", "A constant retention counts in whole years of 12 months.");
        }
        if (months == null && new ConstantRetention(1, retention, scenario.annualDiscount()).isEndless()) {
            throw Invalid.at(
                    "/annualRetention",
                    "no-finite-value",
                    "1 + annualDiscount - annualRetention must be above 0: the value for ever has no bound.");
        }
    }
}
