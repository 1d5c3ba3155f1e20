package io.clave.scoring.run;

import io.clave.models.Cohort;
import io.clave.models.Spend;
import io.clave.models.choice.ModelChoice;
import io.clave.models.choice.ModelReport;
import io.clave.models.fit.Fit;
import io.clave.models.fit.Fitting;
import io.clave.models.fit.NotEstimable;
import io.clave.models.fit.SpendFitting;
import io.clave.models.orders.OrderClock;
import io.clave.models.orders.Period;
import io.clave.scoring.backtest.BackTesting;
import io.clave.scoring.backtest.ReplayedBase;
import io.clave.scoring.model.Profile;
import io.clave.scoring.version.BackTest;
import io.clave.scoring.version.ModelDraft;
import io.clave.scoring.version.ModelVersion;
import io.clave.scoring.version.ModelVersions;
import io.clave.scoring.version.SpendParameters;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Carries out a run, outside of any transaction but that of reading: choose a family, fit it to all orders, replay history. */
@Singleton
class RunExecution {

    /** Hears how far a run has come. */
    @FunctionalInterface
    interface Progress {
        void reached(ScoringRunStage stage);
    }

    private final BaseReading reading;
    private final ModelVersions versions;
    private final BackTesting backTesting;
    private final RunConfig config;

    RunExecution(BaseReading reading, ModelVersions versions, BackTesting backTesting, RunConfig config) {
        this.reading = reading;
        this.versions = versions;
        this.backTesting = backTesting;
        this.config = config;
    }

    ModelDraft execute(ScoringRun run, Progress progress) {
        progress.reached(ScoringRunStage.READING);
        return draft(run, reading.upTo(run.order().asOf()), progress);
    }

    /** All of a run but the reading. */
    ModelDraft draft(ScoringRun run, PurchaseBase base, Progress progress) {
        progress.reached(ScoringRunStage.COMPARING);
        Period period = period(run.order(), base.firstDay());
        ModelReport report =
                ModelChoice.compare(base.orders(), period, run.order().family().candidates());
        progress.reached(ScoringRunStage.FITTING);
        Fit fit = Fitting.fit(report.chosen(), cohort(base, period.holdoutEnd(), report.clock()));
        Map<String, SpendParameters> spend = spend(base);
        progress.reached(ScoringRunStage.BACK_TESTING);
        BackTest backTest = backTest(base, period, report, fit);
        return new ModelDraft(
                run.id(),
                fit,
                period.daysPerUnit(),
                report.seasonInUse(),
                period.holdoutEnd(),
                report.truncation().suspected(),
                spend,
                report,
                backTest,
                run.requestedBy());
    }

    private Period period(RunOrder order, LocalDate firstDay) {
        LocalDate end = Optional.ofNullable(order.calibrationEnd())
                .orElseGet(() -> CalibrationWindow.end(firstDay, order.asOf()));
        return new Period(end, order.asOf(), config.daysPerUnit());
    }

    private static Cohort cohort(PurchaseBase base, LocalDate end, OrderClock clock) {
        return Cohort.of(
                base.orders().stream().map(orders -> orders.history(end, clock)).toList());
    }

    /** Currencies whose orders cannot determine the model are left out: their spend stays a mean. */
    private static Map<String, SpendParameters> spend(PurchaseBase base) {
        Map<String, SpendParameters> fitted = new TreeMap<>();
        base.spends()
                .forEach((currency, spends) -> fit(spends).ifPresent(parameters -> fitted.put(currency, parameters)));
        return fitted;
    }

    private static Optional<SpendParameters> fit(List<Spend> spends) {
        try {
            return Optional.of(SpendParameters.of(SpendFitting.fit(spends)));
        } catch (NotEstimable reason) {
            return Optional.empty();
        }
    }

    private BackTest backTest(PurchaseBase base, Period period, ModelReport report, Fit fit) {
        ModelVersion active = versions.active().orElse(null);
        LocalDate asOf = period.holdoutEnd();
        Map<UUID, Profile> profiles = active == null ? Map.of() : reading.profiles(asOf);
        return backTesting.of(
                new ReplayedBase(base.accounts(), base.orders(), profiles, period),
                report.calibrated(),
                report.inUse().holdout(),
                ModelVersion.unnamed(
                        fit,
                        period.daysPerUnit(),
                        report.seasonInUse(),
                        asOf,
                        report.truncation().suspected()),
                active);
    }
}
