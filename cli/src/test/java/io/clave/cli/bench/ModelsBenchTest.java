package io.clave.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.cli.api.ApiJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsBenchTest {

    private static final int CUSTOMERS = 5000;

    @TempDir
    private Path nothing;

    @Test
    void whatIsMeasuredIsRightAndWhatIsAbsentIsSaid() {
        List<String> progress = new ArrayList<>();

        ModelsReport report = new ModelsBench(nothing, progress::add).run(CUSTOMERS);

        assertThat(report.correct()).isTrue();
        assertThat(report.figures()).extracting(ModelFigure::isMeasured).containsExactly(false, false, true, true);
        assertThat(report.figures().get(0).remark())
                .isEqualTo("there is no " + nothing.resolve("cdnow_sample_rfm_39w.csv"));
        assertThat(report.figures().get(2).rounds()).hasSize(3);
        assertThat(report.peakMemoryMb()).isPositive();
        assertThat(progress).isNotEmpty();
    }

    @Test
    void aWrongResultIsShownAsWrong() {
        ModelFigure wrong = new ModelFigure("fit", 2, 2, List.of(1.0), 1.0, 0.1, false, -7.5, -7.0, false, null);
        StringWriter text = new StringWriter();

        ModelsReport report = ModelsReport.of(List.of(wrong), 600);
        report.print(new PrintWriter(text, true));

        assertThat(report.correct()).isFalse();
        assertThat(ApiJson.tree(report).get("correct").asBoolean(true)).isFalse();
        assertThat(ApiJson.tree(report).at("/figures/0/cpuSeconds").asDouble()).isEqualTo(1);
        assertThat(text.toString()).contains("WRONG", "missed", "peak memory 600 MB, target 512 MB: missed");
    }

    @Test
    void theSameSeedMakesTheSameCustomers() {
        SimulatedBase one = SimulatedBase.of(CUSTOMERS, 7);

        assertThat(SimulatedBase.of(CUSTOMERS, 7)).isEqualTo(one);
        assertThat(SimulatedBase.of(CUSTOMERS, 8)).isNotEqualTo(one);
    }

    @Test
    void theMedianIsTheMiddle() {
        assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Median.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3);
    }
}
