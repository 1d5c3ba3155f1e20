package io.clave.cli.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

    private static final String[] PARETO = {
        "--model", "pareto-nbd", "--params", "0.553,10.578,0.606,11.669", "--horizon", "39", "--discount", "0.0027"
    };
    private static final String ONE = "x,t_x,T\n2,30.4285714286,38.8571428571\n";

    @TempDir
    private Path directory;

    @Test
    void aScoreHasTheValuesOfTheReference() throws IOException {
        // Customer 0001 of CDNOW; log-likelihood, P(alive), 39 weeks and DERT computed with 40 digits in mpmath, times
        // exact.
        JsonNode score = scores(ONE, "--json").get(0);

        double tenDigitsOfTime = 1e-9;
        assertThat(score.get("logLikelihood").asDouble()).isCloseTo(-9.55412282414903, within(tenDigitsOfTime));
        assertThat(score.get("pAlive").asDouble()).isCloseTo(0.869186154651162, within(tenDigitsOfTime));
        assertThat(score.get("expectedOrders").asDouble()).isCloseTo(1.45522613094935, within(tenDigitsOfTime));
        assertThat(score.get("dert").asDouble()).isCloseTo(6.48414306330199, within(10 * tenDigitsOfTime));
        assertThat(score.get("pOrder").asDouble())
                .isBetween(0.0, score.get("pAlive").asDouble());
        assertThat(score.get("censored").asBoolean()).isTrue();
    }

    @Test
    void aScoreIsOneJsonObjectALine() throws IOException {
        JsonNode score = scores("id,x,t_x,T\nC 1,0,0,5\n", "--json").get(0);

        List<String> names = new ArrayList<>();
        score.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "row",
                        "id",
                        "logLikelihood",
                        "pAlive",
                        "expectedOrders",
                        "pOrder",
                        "dert",
                        "lifetime",
                        "censored");
        assertThat(score.get("row").asInt()).isEqualTo(1);
        assertThat(score.get("id").asText()).isEqualTo("C 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nbd|0.5,8|1",
                "pareto-nbd|0.553,10.578,0.606,11.669|1",
                "bg-nbd|0.243,4.414,0.793,2.426|1",
                "mbg-nbd|0.525,6.183,0.891,1.614|1",
                "bg-cnbd-k|0.359,1.129,0.523,2.785|2",
                "mbg-cnbd-k|1.329,2.813,0.425,0.790|3",
            })
    void aCustomerAloneScoresAsInTheWholeToTheLastDigit(String model, String parameters, String k) throws IOException {
        String[] lines = Tables.various().split("\n");
        String[] options = {
            "--model", model, "--params", parameters, "--k", k, "--horizon", "52", "--discount", "0.0027", "--json"
        };

        List<String> together = run(Tables.various(), options).lines();

        for (int row = 1; row < lines.length; row++) {
            String alone = run(lines[0] + "\n" + lines[row], options).out().strip();
            assertThat(alone).isEqualTo(together.get(row - 1).replace("\"row\":" + row + ",", "\"row\":1,"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,t_x,T\n2,30.4285714286,38.8571428571",
                "\ufeffT,X,T_X\r\n38.8571428571,2.0,30.4285714286\r\n",
                "name;T_x;t;x\n\"A; B\"; 30.4285714286 ;38.8571428571;2\n",
                "t_x\tx\tT\n\n3.04285714286e1\t2\t38.8571428571\n\n",
            })
    void theSameCustomerIsReadFromEveryLayout(String table) throws IOException {
        String plain = run(ONE, withJson()).out();

        Run run = run(table, withJson());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(plain);
    }

    @Test
    void aPackedTableIsReadAsItIs() throws IOException {
        Path packed = directory.resolve("customers.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(ONE.getBytes(StandardCharsets.UTF_8));
        }

        Run run = Run.of(arguments(packed, withJson()));

        assertThat(run.out()).isEqualTo(run(ONE, withJson()).out());
    }

    @Test
    void theColumnOfIdentifiersCanBeChosen() throws IOException {
        String table = "customer_id,Shop,x,t_x,T\nC-1,Berlin,0,0,5\n";

        assertThat(scores(table, "--json").get(0).get("id").asText()).isEqualTo("C-1");
        assertThat(scores(table, "--json", "--id", "shop").get(0).get("id").asText())
                .isEqualTo("Berlin");
    }

    @Test
    void whoNeverLeavesHasNoLifetimeAndWithoutARateThereIsNoDert() throws IOException {
        Run run = run(ONE, "--model", "nbd", "--params", "0.5,8", "--horizon", "39", "--json");

        assertThat(run.out()).contains("\"pAlive\":1.0", "\"dert\":null,\"lifetime\":null,\"censored\":true}");
    }

    @Test
    void aTableForPeopleHasTitlesAndDashes() throws IOException {
        Run run = run(ONE, "--model", "nbd", "--params", "0.5,8", "--horizon", "39");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("row", "id", "P(alive)", "expected orders", "P(order)", "DERT");
        assertThat(run.lines().get(1)).contains("1.000000").endsWith("-");
    }

    @Test
    void gammaGammaGivesTheExpectedSpend() throws IOException {
        // Truth of the CDNOW sample at (6.25, 3.74, 15.44), by BTYD's spend.expected.value.
        Run run = run("x,m_x\n2,22.345\n1,11.77\n0,\n", "--model", "gamma-gamma", "--params", "6.25,3.74,15.44");

        assertThat(run.lines().get(1)).endsWith("24.659613");
        assertThat(run.lines().get(2)).endsWith("18.916852");
        assertThat(run.lines().get(3)).endsWith("35.218978");
    }

    @Test
    void whereTheModelHasNoMeanThereIsNoExpectedSpend() throws IOException {
        Run run = run("x,m_x\n0,0\n", "--model", "gamma-gamma", "--params", "6.25,0.9,15.44", "--json");

        assertThat(run.out().strip()).isEqualTo("{\"row\":1,\"id\":null,\"logLikelihood\":0.0,\"expectedSpend\":null}");
    }

    private static String[] withJson() {
        List<String> all = new ArrayList<>(List.of(PARETO));
        all.add("--json");
        return all.toArray(String[]::new);
    }

    private List<JsonNode> scores(String table, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(PARETO));
        all.addAll(List.of(options));
        List<JsonNode> scores = new ArrayList<>();
        for (String line : run(table, all.toArray(String[]::new)).lines()) {
            scores.add(new ObjectMapper().readTree(line));
        }
        return scores;
    }

    private Run run(String table, String... options) throws IOException {
        return Run.of(arguments(Tables.write(directory, table), options));
    }

    private static String[] arguments(Path file, String... options) {
        List<String> all = new ArrayList<>(List.of("score", file.toString()));
        all.addAll(List.of(options));
        return all.toArray(String[]::new);
    }
}
