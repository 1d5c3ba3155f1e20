package io.clave.cli.bench;

import io.clave.cli.models.CustomerFile;
import io.clave.models.Cohort;
import io.clave.models.CohortLikelihood;
import io.clave.models.Family;
import io.clave.models.OrderHistory;
import io.clave.models.fit.Fit;
import io.clave.models.fit.Fitting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** Measures fits and scores; every result is held against what it must be. */
final class ModelsBench {

    /** What the optimum of the CDNOW sample is known to be; see the table of fits beside the data. */
    static final double CDNOW = -9594.976179;

    private static final double TOLERANCE = 1e-5;
    private static final double[] PUBLISHED = {0.553, 10.578, 0.606, 11.669};
    private static final int MILLION = 1_000_000;
    private static final long SEED = 20_260_101;

    private final Path data;
    private final Consumer<String> progress;

    ModelsBench(Path data, Consumer<String> progress) {
        this.data = data;
        this.progress = progress;
    }

    ModelsReport run() {
        return run(MILLION);
    }

    ModelsReport run(int simulated) {
        ModelFigure sample =
                shared("CDNOW sample, fit", "cdnow_sample_rfm_39w.csv", new Plan(20, 9, 0.1), fit -> CDNOW);
        ModelFigure all = shared(
                "CDNOW cohort, fit",
                "cdnow_master_rfm_39w.csv",
                new Plan(3, 5, 0.5),
                cohort -> likelihood(cohort, PUBLISHED));
        progress.accept("simulating " + simulated + " customers");
        SimulatedBase base = SimulatedBase.of(simulated, SEED);
        ModelFigure fit = fit(
                "simulated base, fit",
                base.histories(),
                new Plan(1, 3, 20),
                cohort -> likelihood(cohort, SimulatedBase.TRUTH.parameters()));
        ModelFigure scores = new ScoreFigure(base, progress).measure();
        return ModelsReport.of(List.of(sample, all, fit, scores), PeakMemory.megabytes());
    }

    /** How often it is done, and in how many CPU seconds it should be. */
    record Plan(int warmUp, int rounds, double target) {}

    private ModelFigure shared(String name, String file, Plan plan, ToDoubleFunction<Cohort> least) {
        Path path = data.resolve(file).normalize();
        if (!Files.exists(path)) {
            return ModelFigure.skipped(name, plan.target(), "there is no " + path);
        }
        return fit(name, CustomerFile.of(path).histories(false), plan, least);
    }

    private ModelFigure fit(
            String name, List<OrderHistory> histories, Plan plan, ToDoubleFunction<Cohort> leastLikelihood) {
        progress.accept(name);
        CpuRounds<Fit> rounds =
                CpuRounds.of(plan.warmUp(), plan.rounds(), () -> Fitting.fit(Family.PARETO_NBD, Cohort.of(histories)));
        Fit fit = rounds.result();
        double least = leastLikelihood.applyAsDouble(Cohort.of(histories));
        return new ModelFigure(
                name,
                fit.rows(),
                fit.groups(),
                rounds.cpuSeconds(),
                rounds.median(),
                plan.target(),
                rounds.median() < plan.target(),
                fit.logLikelihood(),
                least,
                fit.converged() && fit.logLikelihood() >= least - TOLERANCE,
                null);
    }

    private static double likelihood(Cohort cohort, double[] parameters) {
        return new CohortLikelihood(Family.PARETO_NBD, cohort).at(parameters, new double[parameters.length]);
    }
}
