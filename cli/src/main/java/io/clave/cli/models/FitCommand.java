package io.clave.cli.models;

import io.clave.cli.api.ApiJson;
import io.clave.cli.text.Refusal;
import io.clave.models.Cohort;
import io.clave.models.Family;
import io.clave.models.RuleBroken;
import io.clave.models.Spend;
import io.clave.models.fit.NotEstimable;
import io.clave.models.fit.SpendFit;
import io.clave.models.fit.SpendFitting;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits a model to a table of customers; needs no running stack. */
@Command(
        name = "fit",
        sortOptions = false,
        description = {
            "Fit a model of a customer base to a table of customers.",
            "The table is CSV, plain or packed with gzip, with the columns x (repeat orders), t_x (time of the last order),"
                    + " T (end of the observation), and litt (sum of the logarithms of the times between orders) for k of 2"
                    + " and more; x and m_x (mean value of the repeat orders) for gamma-gamma. Other columns are ignored.",
            "Without --k, a model that ends with -k is fitted with every k from 2 to 6. Needs no running stack."
        })
public final class FitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The table.")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "MODEL",
            converter = ModelName.Converter.class,
            description = "One of " + ModelName.WORDS + ". auto takes the lowest BIC of all but gamma-gamma.")
    private ModelName model = ModelName.AUTO;

    @Option(names = "--k", paramLabel = "N", description = "Regularity of orders: 1 is at random, 6 the most.")
    private @Nullable Integer k;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        model.require(k);
        CustomerFile file = CustomerFile.of(path);
        FitReport report = report(file);
        if (!report.converged()) {
            warn("The fit of " + report.model() + " stopped before an optimum, where some parameters may grow or shrink"
                    + " without end; it is the best that was found.");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new String(ApiJson.bytes(report), StandardCharsets.UTF_8));
            out.flush();
        } else {
            new FitText(report).print(out);
        }
        return ExitCode.OK;
    }

    private FitReport report(CustomerFile file) {
        try {
            return model == ModelName.GAMMA_GAMMA ? spend(file.spending()) : orders(file);
        } catch (NotEstimable | RuleBroken reason) {
            throw new Refusal(path + ": " + reason.getMessage() + ".");
        }
    }

    private FitReport orders(CustomerFile file) {
        boolean all = model != ModelName.AUTO || file.has(Column.LOG_INTERVALS);
        if (!all) {
            warn(path + " has no column litt, so only models with k = 1 are compared.");
        }
        List<Family> families = model.families(k).stream()
                .filter(family -> all || family.k() == 1)
                .toList();
        boolean regular = families.stream().anyMatch(family -> family.k() > 1);
        return BestFit.of(families, Cohort.of(file.histories(regular)));
    }

    private static FitReport spend(List<Spend> customers) {
        SpendFit fit = SpendFitting.fit(customers);
        return FitReport.of(fit, customers.stream().distinct().count());
    }

    private void warn(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }
}
