package io.clave.cli.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong is told in one sentence that names the row and the rule. */
class BadInputTest {

    private static final String FINE = "x,t_x,T\n2,3,5\n0,0,5\n";

    @TempDir
    private Path directory;

    // Lines of a file are parted by a slash; FILE stands for its name.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing at all | nbd | `` | FILE is empty.",
                "a header alone | nbd | x,t_x,T | FILE has no row below its header.",
                "one row | nbd | x,t_x,T/2,3,5 | FILE: a model of a customer base needs at least two customers, but there are 1.",
                "x without t_x | nbd | x,T/2,5 | FILE has no column t_x; the model needs the columns x, t_x and T.",
                "no header | nbd | 2,3,5/0,0,5 | FILE has no column x, t_x and T; the model needs the columns x, t_x and T.",
                "no litt | mbg-cnbd-k | x,t_x,T/2,3,5 | FILE has no column litt; the model needs the columns x, t_x, T and litt.",
                "no m_x | gamma-gamma | x,t_x,T/2,3,5 | FILE has no column m_x; the model needs the columns x and m_x.",
                "x twice | nbd | x,t_x,T,X/2,3,5,2 | FILE has more than one column x.",
                "t_x > T | nbd | x,t_x,T/2,3,5/1,6,5 | Row 2 (line 3): t_x must not be later than T = 5.0, but is 6.0.",
                "t_x = 0 | nbd | x,t_x,T/2,0,5 | Row 1 (line 2): t_x must be above 0 when there are repeat orders, but is 0.0.",
                "t_x but no x | nbd | x,t_x,T/0,3,5 | Row 1 (line 2): t_x must be 0 when there is no repeat order, but is 3.0.",
                "t_x empty | nbd | x,t_x,T/2,,5 | Row 1 (line 2): t_x is empty.",
                "x negative | nbd | x,t_x,T/-1,3,5 | Row 1 (line 2): x, the number of repeat orders, must be 0 or more, but is -1.0.",
                "x broken | nbd | x,t_x,T/1.5,3,5 | Row 1 (line 2): x must be a whole number, but is 1.5.",
                "x huge | nbd | x,t_x,T/3e9,3,5 | Row 1 (line 2): x must not be above 2147483647, but is 3.0E9.",
                "T negative | nbd | x,t_x,T/0,0,-5 | Row 1 (line 2): T must be a finite number of 0 or more, but is -5.0.",
                "T infinite | nbd | x,t_x,T//0,0,inf | Row 1 (line 3): T must be a finite number, but is 'inf'.",
                "T beyond range | nbd | x,t_x,T/0,0,1e999 | Row 1 (line 2): T must be a finite number, but is '1e999'.",
                "T not a number | nbd | x,t_x,T/0,0,NaN | Row 1 (line 2): T must be a finite number, but is 'NaN'.",
                "words | nbd | x,t_x,T/0,0,soon | Row 1 (line 2): T must be a number, but is 'soon'.",
                "a number for Java | nbd | x,t_x,T/0,0,5d | Row 1 (line 2): T must be a number, but is '5d'.",
                "decimal comma | nbd | x;t_x;T/0;0;5,5 | Row 1 (line 2): T must be a number with a decimal point, but is '5,5'.",
                "litt infinite | bg-cnbd-k | x,t_x,T,litt/1,2,5,-inf | Row 1 (line 2): litt must be a finite number, but is '-inf'.",
                "few cells | nbd | x,t_x,T/2,3,5/2,3 | Row 2 (line 3) has 2 cells, but the header has 3.",
                "many cells | nbd | x,t_x,T/2,3,5,7 | Row 1 (line 2) has 4 cells, but the header has 3.",
                "open quote | nbd | x,t_x,T/2,3,\"5 | FILE cannot be read: (startline 2) EOF reached before encapsulated token finished.",
                "all equal | nbd | x,t_x,T/2,3,5/2,3,5 | FILE: all 2 customers have the same history, so nothing can be told of how they differ.",
                "one-time buyers | pareto-nbd | x,t_x,T/0,0,5/0,0,4 | FILE: none of the 2 customers has a repeat order (x above 0), so nothing can be told of how often they order.",
                "no spend | gamma-gamma | x,m_x/0,0/2,0 | Row 2 (line 3): m_x, the mean value of repeat orders, must be above 0, but is 0.0.",
                "negative spend | gamma-gamma | x,m_x/1,-3 | Row 1 (line 2): m_x, the mean value of repeat orders, must be above 0, but is -3.0.",
                "one-time spend | gamma-gamma | x,m_x/0,0/0,0 | FILE: the spend model needs at least two customers with repeat orders, but there are 0.",
                "equal spend | gamma-gamma | x,m_x/1,3/2,3 | FILE: all 2 customers spend the same on an order, so nothing can be told of how they differ.",
            })
    void aTableIsRefusedInASentence(String name, String model, String lines, String sentence) throws IOException {
        Path file = Tables.write(directory, lines.replace('/', '\n'));

        Run run = Run.of("fit", file.toString(), "--model", model);

        assertRefused(run, sentence.replace("FILE", file.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--model nbd --params 1 --horizon 5 | --params: nbd needs the 2 parameters r, alpha, but got 1.",
                "--model nbd --params 1,-2 --horizon 5 | --params: alpha must be a finite number above 0, but is -2.0.",
                "--model nbd --params -1,2 --horizon 5 | --params: r must be a finite number above 0, but is -1.0.",
                "--model nbd --params 1,NaN --horizon 5 | --params: alpha must be a finite number above 0, but is NaN.",
                "--model gamma-gamma --params 1,2 | --params: gamma-gamma needs the 3 parameters p, q, gamma, but got 2.",
                "--model gamma-gamma --params 1,2,0 | --params: gamma must be a finite number above 0, but is 0.0.",
                "--model nbd --params 1,2 | --horizon is needed: how far to look ahead of T.",
                "--model nbd --params 1,2 --horizon 0 | --horizon must be a finite number above 0, but is 0.0.",
                "--model nbd --params 1,2 --horizon -5 | --horizon must be a finite number above 0, but is -5.0.",
                "--model nbd --params 1,2 --horizon NaN | --horizon must be a finite number above 0, but is NaN.",
                "--model nbd --params 1,2 --horizon 5 --discount 0 | --discount must be a finite number above 0, but is 0.0.",
                "--model nbd --params 1,2 --horizon 5 --discount -1 | --discount must be a finite number above 0, but is -1.0.",
                "--model nbd --params 1,2 --horizon 5 --cutoff 0 | --cutoff must lie between 0 and 1, both excluded, but is 0.0.",
                "--model nbd --params 1,2 --horizon 5 --cutoff 1 | --cutoff must lie between 0 and 1, both excluded, but is 1.0.",
                "--model nbd --params 1,2 --horizon 5 --k 2 | --k must be 1 for nbd, but is 2.",
                "--model bg-cnbd-k --params 1,2,3,4 --horizon 5 --k 0 | --k must be a whole number from 1 to 6, but is 0.",
                "--model bg-cnbd-k --params 1,2,3,4 --horizon 5 --k 7 | --k must be a whole number from 1 to 6, but is 7.",
                "--model bg-cnbd-k --params 1,2,3,4 --horizon 5 | bg-cnbd-k needs --k: its parameters are those of one k.",
                "--model auto --params 1,2 --horizon 5 | score needs the name of a model; auto is for fit.",
            })
    void aQuestionIsRefusedInASentence(String options, String sentence) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("score", Tables.write(directory, FINE).toString()));
        arguments.addAll(List.of(options.split(" ")));

        Run run = Run.of(arguments.toArray(String[]::new));

        assertRefused(run, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pareto-nbd | 2 | --k must be 1 for pareto-nbd, but is 2.",
                "gamma-gamma | 3 | --k must be 1 for gamma-gamma, but is 3.",
                "mbg-cnbd-k | 7 | --k must be a whole number from 1 to 6, but is 7.",
                "mbg-cnbd-k | -1 | --k must be a whole number from 1 to 6, but is -1.",
                "auto | 2 | --k does not go with auto, which tries every k.",
            })
    void aRegularityThatTheModelDoesNotHaveIsRefused(String model, String k, String sentence) throws IOException {
        Run run = Run.of("fit", Tables.write(directory, FINE).toString(), "--model", model, "--k", k);

        assertRefused(run, sentence);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = directory.resolve("nowhere.csv");

        assertRefused(Run.of("fit", file.toString(), "--model", "nbd"), "There is no file " + file + ".");
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        Path file = Files.write(directory.resolve("picture.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertRefused(Run.of("fit", file.toString(), "--model", "nbd"), file + " is not UTF-8 text.");
    }

    @Test
    void aLineWithoutAnEndIsRefused() throws IOException {
        Path file = Tables.write(directory, FINE + "1,".repeat(TableText.LONGEST_LINE));

        assertRefused(
                Run.of("fit", file.toString(), "--model", "nbd"),
                file + " has a line longer than 100,000 characters, or a quotation mark that is never closed,"
                        + " after row 2.");
    }

    @Test
    void anUnknownColumnOfIdentifiersIsNamed() throws IOException {
        Path file = Tables.write(directory, FINE);

        Run run = Run.of(
                "score", file.toString(), "--model", "nbd", "--params", "1,2", "--horizon", "5", "--id", "number");

        assertRefused(run, file + " has no column number, which --id asks for.");
    }

    @Test
    void aBadRowIsFoundBeforeAnythingIsPrinted() throws IOException {
        Path file = Tables.write(directory, FINE + "1,9,5\n");

        Run run = Run.of("score", file.toString(), "--model", "nbd", "--params", "1,2", "--horizon", "5", "--json");

        assertRefused(run, "Row 3 (line 4): t_x must not be later than T = 5.0, but is 9.0.");
    }

    @Test
    void anUnknownModelIsAnsweredWithTheKnownOnes() throws IOException {
        Run run = Run.of("fit", Tables.write(directory, FINE).toString(), "--model", "weibull");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'weibull' is none of auto, nbd, pareto-nbd");
    }

    private static void assertRefused(Run run, String sentence) {
        assertThat(run.err().strip()).isEqualTo(sentence);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }
}
