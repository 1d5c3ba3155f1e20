package io.clave.cli.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitCommandTest {

    private static final double LOG_LIKELIHOOD = 1e-5;
    private static final String[] KEYS = {
        "model",
        "k",
        "parameters",
        "standardErrors",
        "logLikelihood",
        "dropoutIdentifiable",
        "rows",
        "groups",
        "passes",
        "cpuSeconds"
    };

    @TempDir
    private Path directory;

    @Test
    void theFitOfTheCdnowSampleIsThePublishedOne() {
        // Fader, Hardie and Lee 2005; six digits of the log-likelihood from the table of fits beside the data.
        Run run = Run.of("fit", Tables.shared("cdnow_sample_rfm_39w.csv"), "--model", "pareto-nbd");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "0.5533", "10.5777", "0.6062", "11.6687", "log-likelihood -9594.976179, dropout identifiable");
    }

    // The table of fits beside the data.
    @ParameterizedTest
    @CsvSource({
        "cdnow_sample_rfm_39w.csv, bg-nbd, 1, -9582.429207",
        "cdnow_sample_rfm_39w.csv, mbg-nbd, 1, -9582.135716",
        "cdnow_sample_rfm_39w.csv, nbd, 1, -9763.657615",
        "cdnow_sample_rfm_39w.csv, mbg-cnbd-k, 3, -10394.362652",
        "grocery_rfm_cal20061231.csv, pareto-nbd, 1, -15782.392138",
        "grocery_rfm_cal20061231.csv, mbg-cnbd-k, 2, -14978.210732",
        "online_retail_rfm_cal20110831.csv, bg-cnbd-k, 2, -21204.803127",
    })
    void everyFamilyReachesItsOptimum(String file, String model, String k, double logLikelihood) throws IOException {
        JsonNode fit = json("fit", Tables.shared(file), "--model", model, "--k", k, "--json");

        assertThat(fit.get("logLikelihood").asDouble()).isCloseTo(logLikelihood, within(LOG_LIKELIHOOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nbd", "pareto-nbd", "bg-nbd", "mbg-nbd"})
    void theWholesalersDropoutIsNotIdentifiableFromOrdersAtRandom(String model) throws IOException {
        String file = Tables.shared("online_retail_rfm_cal20110831.csv");

        Run text = Run.of("fit", file, "--model", model);
        JsonNode fit = json("fit", file, "--model", model, "--json");

        assertThat(text.out()).contains("dropout not identifiable in this window");
        assertThat(fit.get("dropoutIdentifiable").asBoolean()).isFalse();
        assertThat(fit.get("logLikelihood").asDouble()).isCloseTo(-21755.348020, within(LOG_LIKELIHOOD));
    }

    @Test
    void theSpendOfTheCdnowSampleIsThePublishedOne() throws IOException {
        // Fader and Hardie, note 025: 946 customers with repeat orders; digits from the table of fits beside the data.
        JsonNode fit = json("fit", Tables.shared("cdnow_sample_rfm_39w.csv"), "--model", "gamma-gamma", "--json");

        assertThat(names(fit)).containsExactly(KEYS);
        assertThat(names(fit.get("parameters"))).containsExactly("p", "q", "gamma");
        assertThat(fit.get("rows").asInt()).isEqualTo(946);
        assertThat(fit.get("logLikelihood").asDouble()).isCloseTo(-4055.917695, within(LOG_LIKELIHOOD));
    }

    @Test
    void aFitIsOneJsonObjectWithAllItsDigits() throws IOException {
        JsonNode fit = json("fit", various(), "--model", "bg-nbd", "--json");

        assertThat(names(fit)).containsExactly(KEYS);
        assertThat(names(fit.get("parameters"))).containsExactly("r", "alpha", "a", "b");
        assertThat(names(fit.get("standardErrors"))).containsExactly("r", "alpha", "a", "b");
        assertThat(fit.get("rows").asInt()).isEqualTo(60);
        assertThat(fit.get("logLikelihood").asText()).hasSizeGreaterThan(12);
    }

    @Test
    void whereNobodySeemsToLeaveNoNumberIsGivenForLeaving() throws IOException {
        String file = Tables.write(directory, Tables.faithful()).toString();

        JsonNode fit = json("fit", file, "--model", "pareto-nbd", "--json");
        Run text = Run.of("fit", file, "--model", "pareto-nbd");

        assertThat(fit.get("parameters").get("s").isNull()).isTrue();
        assertThat(fit.get("standardErrors").get("beta").isNull()).isTrue();
        assertThat(fit.get("parameters").get("r").asDouble()).isPositive();
        assertThat(text.out()).contains("dropout not identifiable in this window: nothing can be told of s and beta");
    }

    @Test
    void aFitThatRunsAwayIsFiniteAllTheSame() throws IOException {
        JsonNode fit = json("fit", Tables.write(directory, Tables.alike()).toString(), "--model", "bg-nbd", "--json");

        assertThat(fit.get("logLikelihood").isNumber()).isTrue();
        assertThat(fit.get("parameters").get("a").isNumber()).isTrue();
        assertThat(fit.toString()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void withoutKTheBestOptimumIsTaken() throws IOException {
        JsonNode fit = json("fit", various(), "--model", "mbg-cnbd-k", "--json");

        List<Double> optima = new ArrayList<>();
        fit.get("candidates").forEach(each -> {
            if (each.get("converged").asBoolean()) {
                optima.add(each.get("logLikelihood").asDouble());
            }
        });
        assertThat(fit.get("candidates")).hasSize(5);
        assertThat(fit.get("logLikelihood").asDouble())
                .isEqualTo(optima.stream().mapToDouble(each -> each).max().orElseThrow());
    }

    @Test
    void autoTakesTheLowestBicOfAllFamilies() throws IOException {
        Run text = Run.of("fit", various(), "--model", "auto");
        JsonNode fit = json("fit", various(), "--model", "auto", "--json");

        assertThat(text.out()).contains("nbd", "pareto-nbd", "bg-cnbd-k", "mbg-cnbd-k", "chosen: the lowest BIC");
        assertThat(fit.get("candidates")).hasSize(14);
    }

    @Test
    void autoWithoutLittSaysThatOrdersAtRandomAreCompared() throws IOException {
        String file = Tables.write(directory, Tables.various().replace("litt", "other"))
                .toString();

        Run run = Run.of("fit", file, "--model", "auto");

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("has no column litt, so only models with k = 1 are compared.");
        assertThat(run.out()).doesNotContain("cnbd");
    }

    private String various() throws IOException {
        return Tables.write(directory, Tables.various()).toString();
    }

    private static JsonNode json(String... arguments) throws IOException {
        Run run = Run.of(arguments);
        assertThat(run.lines()).as(run.err()).hasSize(1);
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
