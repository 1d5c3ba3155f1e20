package io.clave.scoring.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against figures computed elsewhere, on public data; see the README beside the data for their origin. */
class ConcentrationTruthTest {

    private static final Path DATA = Path.of(System.getProperty("clave.home"), "../shared/data");

    /** The figures were computed from lines rounded to pence, ours are exact: 1e-8 of each. */
    private static final Percentage CLOSE = withinPercentage(1e-6);

    @BeforeEach
    void onlyWhereTheDataAre() {
        assumeThat(DATA).as("the public data beside the project").exists();
    }

    @Test
    void theWholesalerWithAndWithoutCancellations() {
        Map<String, BigDecimal> gross = new HashMap<>();
        Map<String, BigDecimal> net = new HashMap<>();
        rows("online_retail_lines.csv.gz").filter(row -> !row[5].isEmpty()).forEach(row -> {
            BigDecimal amount = new BigDecimal(row[2]).multiply(new BigDecimal(row[4]));
            net.merge(row[5], amount, BigDecimal::add);
            if (!row[0].startsWith("C")) {
                gross.merge(row[5], amount, BigDecimal::add);
            }
        });

        agree("online_retail gross", gross);
        agree("online_retail net", net);
        assertThat(net.values()).filteredOn(amount -> amount.signum() <= 0).hasSize(55);
    }

    @Test
    void northwind() {
        agree("northwind", sums("northwind_orders.csv", 1, 5));
    }

    @Test
    void cdnow() {
        agree("cdnow_sample", sums("cdnow_sample_elog.csv", 0, 4));
    }

    private static void agree(String set, Map<String, BigDecimal> amounts) {
        Concentration ours = Concentration.of(
                amounts.values().stream().filter(amount -> amount.signum() > 0).toList());
        ConcentrationFigures shown = ConcentrationFigures.of(ours);

        String[] truth = rows("truth_concentration.csv")
                .filter(row -> row[0].startsWith(set))
                .findFirst()
                .orElseThrow();
        BiConsumer<Double, Integer> same = (figure, column) ->
                assertThat(figure).as(set + " " + column).isCloseTo(Double.parseDouble(truth[column]), CLOSE);
        assertThat(ours.size()).isEqualTo(Integer.parseInt(truth[1]));
        same.accept(ours.hhi() * 10_000, 2);
        same.accept(ours.normalisedHhi(), 3);
        same.accept(ours.effectiveNumber(), 4);
        same.accept(ours.gini(), 5);
        same.accept(ours.topShare(1), 6);
        same.accept(ours.topShare(5), 7);
        same.accept(ours.topPercentShare(10), 8);
        same.accept(ours.topPercentShare(20), 9);
        assertThat(shown.accountsForFourFifths()).isEqualTo(Integer.parseInt(truth[10]));
        same.accept(ours.entropy(), 11);
    }

    private static Map<String, BigDecimal> sums(String file, int account, int amount) {
        Map<String, BigDecimal> sums = new HashMap<>();
        rows(file).forEach(row -> sums.merge(row[account], new BigDecimal(row[amount]), BigDecimal::add));
        return sums;
    }

    /** Without the header; a quoted name of the truth may contain a comma. */
    private static Stream<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().skip(1).toList();
            return lines.stream()
                    .map(line -> line.replaceFirst("^\"(.*),(.*)\"", "$1$2").split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream raw = Files.newInputStream(DATA.resolve(file));
        return file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }
}
