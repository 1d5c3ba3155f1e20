package io.clave.cli.models;

import io.clave.cli.files.TextFile;
import io.clave.cli.text.Refusal;
import io.clave.models.Family;
import io.clave.models.GammaGamma;
import io.clave.models.RuleBroken;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
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

/** Scores each customer of a table with given parameters; needs no running stack. */
@Command(
        name = "score",
        sortOptions = false,
        description = {
            "Score each customer of a table with the parameters of a model.",
            "The table is as for fit. Times are in its unit, and so are the horizon and the discount rate.",
            "gamma-gamma prints the expected value of an order and needs no horizon. Needs no running stack."
        })
public final class ScoreCommand implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;
    private static final int SPEND_PARAMETERS = 3;

    @Parameters(paramLabel = "FILE", description = "The table.")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "MODEL",
            converter = ModelName.Converter.class,
            description = "One of " + ModelName.WORDS + ", but not auto.")
    private ModelName model = ModelName.AUTO;

    @Option(
            names = "--params",
            required = true,
            split = ",",
            paramLabel = "NUMBER",
            description = "r,alpha for nbd; r,alpha,s,beta for pareto-nbd; r,alpha,a,b for the bg and mbg models;"
                    + " p,q,gamma for gamma-gamma.")
    private double[] parameters = {};

    @Option(names = "--k", paramLabel = "N", description = "Regularity of orders, for the models that end with -k.")
    private @Nullable Integer k;

    @Option(names = "--horizon", paramLabel = "TIME", description = "How far to look ahead of T.")
    private @Nullable Double horizon;

    @Option(
            names = "--discount",
            paramLabel = "RATE",
            description = "Continuous discount rate per unit of time; without it there is no DERT.")
    private @Nullable Double discount;

    @Option(
            names = "--cutoff",
            paramLabel = "P",
            defaultValue = "0.5",
            description = "P(alive) at which a customer counts as lost (default: ${DEFAULT-VALUE}).")
    private double cutoff;

    @Option(
            names = "--id",
            paramLabel = "COLUMN",
            description = "Column of the identifiers (default: the first called id, cust, customer, account or *_id).")
    private @Nullable String idColumn;

    @Option(names = "--json", description = "Print one JSON object a line, numbers with all their digits.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Scorer scorer = scorer();
        Scoring scoring = new Scoring(TextFile.of(path), idColumn, scorer);
        scoring.check();
        try {
            print(scoring, scorer.titles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.OK;
    }

    private void print(Scoring scoring, List<String> titles) throws IOException {
        Writer out = new BufferedWriter(spec.commandLine().getOut(), BUFFER);
        try (ScoreSink sink = json ? new ScoreLines(out) : new ScoreColumns(out, titles)) {
            scoring.run(sink);
        } finally {
            out.flush();
        }
    }

    private Scorer scorer() {
        model.require(k);
        try {
            return model == ModelName.GAMMA_GAMMA ? spendScorer() : orderScorer();
        } catch (RuleBroken broken) {
            throw new Refusal("--params: " + broken.getMessage() + ".");
        }
    }

    private Scorer orderScorer() {
        List<Family> families = model.families(k);
        if (model == ModelName.AUTO) {
            throw new Refusal("score needs the name of a model; auto is for fit.");
        }
        if (families.size() > 1) {
            throw new Refusal(model.word() + " needs --k: its parameters are those of one k.");
        }
        if (horizon == null) {
            throw new Refusal("--horizon is needed: how far to look ahead of T.");
        }
        return new OrderScorer(families.get(0).with(parameters), new Question(horizon, discount, cutoff));
    }

    private Scorer spendScorer() {
        if (parameters.length != SPEND_PARAMETERS) {
            throw new Refusal(
                    "--params: gamma-gamma needs the 3 parameters p, q, gamma, but got " + parameters.length + ".");
        }
        return new SpendScorer(new GammaGamma(parameters[0], parameters[1], parameters[2]));
    }
}
