package io.clave.cli.models;

import io.clave.cli.models.FitReport.Candidate;
import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fit for people. */
final class FitText {

    private static final double SMALL = 0.1;

    private final FitReport fit;

    FitText(FitReport fit) {
        this.fit = fit;
    }

    void print(PrintWriter out) {
        if (fit.candidates() != null) {
            printCandidates(fit.candidates(), out);
        }
        out.printf(
                "%s%s: %s customers, %s of them different%n%n",
                fit.model(),
                fit.k() != null && fit.k() > 1 ? " with k = " + fit.k() : "",
                Texts.count(fit.rows()),
                Texts.count(fit.groups()));
        TextTable table = TextTable.of("parameter", "estimate", "standard error");
        fit.parameters()
                .forEach((name, value) -> table.row(
                        name, number(value), number(fit.standardErrors().get(name))));
        table.print(out);
        out.printf(Locale.ROOT, "%nlog-likelihood %.6f%s%n", fit.logLikelihood(), dropout());
        out.printf(Locale.ROOT, "%d passes, %.3f CPU seconds%n", fit.passes(), fit.cpuSeconds());
        out.flush();
    }

    private void printCandidates(List<Candidate> candidates, PrintWriter out) {
        TextTable table = TextTable.of("model", "k", "log-likelihood", "BIC", "dropout", "");
        for (Candidate each : candidates) {
            table.row(
                    each.model(),
                    each.k(),
                    String.format(Locale.ROOT, "%.6f", each.logLikelihood()),
                    String.format(Locale.ROOT, "%.3f", each.bic()),
                    each.dropoutIdentifiable() ? "identifiable" : "not identifiable",
                    remark(each));
        }
        table.print(out);
        out.println();
    }

    private String remark(Candidate candidate) {
        if (!candidate.converged()) {
            return "did not converge";
        }
        boolean chosen = candidate.model().equals(fit.model()) && Objects.equals(candidate.k(), fit.k());
        return chosen ? "chosen: the lowest BIC" : "";
    }

    private String dropout() {
        if (fit.dropoutIdentifiable() == null) {
            return "";
        }
        if (fit.dropoutIdentifiable()) {
            return ", dropout identifiable";
        }
        String unknown = fit.parameters().entrySet().stream()
                .filter(parameter -> parameter.getValue() == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" and "));
        return ", dropout not identifiable in this window"
                + (unknown.isEmpty() ? ": in this model nobody leaves" : ": nothing can be told of " + unknown);
    }

    private static @Nullable String number(@Nullable Double value) {
        if (value == null) {
            return null;
        }
        return String.format(Locale.ROOT, Math.abs(value) < SMALL ? "%.4g" : "%.4f", value);
    }
}
