package io.clave.cli.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.clave.cli.text.TextTable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The figures of the models, with the most memory that all of it took. */
record ModelsReport(List<ModelFigure> figures, double peakMemoryMb, double memoryTargetMb, boolean memoryTargetMet) {

    private static final double MEMORY_TARGET_MB = 512;

    static ModelsReport of(List<ModelFigure> figures, double peakMemoryMb) {
        return new ModelsReport(figures, peakMemoryMb, MEMORY_TARGET_MB, peakMemoryMb < MEMORY_TARGET_MB);
    }

    @JsonProperty
    boolean correct() {
        return figures.stream().allMatch(ModelFigure::correct);
    }

    void print(PrintWriter out) {
        TextTable table =
                TextTable.of("", "rows", "different", "CPU seconds", "target", "", "log-likelihood", "result");
        for (ModelFigure each : figures) {
            table.row(
                    each.name(),
                    each.rows(),
                    each.groups(),
                    each.cpuSeconds() == null ? null : String.format(Locale.ROOT, "%.3f", each.cpuSeconds()),
                    String.valueOf(each.target()),
                    verdict(each),
                    each.logLikelihood() == null ? null : String.format(Locale.ROOT, "%.6f", each.logLikelihood()),
                    each.isMeasured() ? each.correct() ? "right" : "WRONG" : null);
        }
        table.print(out);
        out.printf(
                Locale.ROOT,
                "%npeak memory %.0f MB, target %.0f MB: %s%n",
                peakMemoryMb,
                memoryTargetMb,
                memoryTargetMet ? "met" : "missed");
        figures.stream()
                .filter(each -> each.remark() != null)
                .forEach(each -> out.println(each.name() + ": " + each.remark()));
        out.flush();
    }

    private static String verdict(ModelFigure figure) {
        return figure.isMeasured() ? figure.targetMet() ? "met" : "missed" : "not measured";
    }
}
