package io.clave.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.models.fit.Fit;
import io.clave.models.fit.Fitting;
import io.clave.models.fit.SpendFit;
import io.clave.models.fit.SpendFitting;
import io.clave.models.testing.Customers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of docs/scoring-model.md says what the library gives; {@code -Dgolden.update=true} writes it anew. */
class ValidationTableTest {

    private static final Path PAGE = Path.of(System.getProperty("clave.home"), "docs", "scoring-model.md");
    private static final String START = "<!-- validation -->\n";
    private static final String END = "<!-- /validation -->";

    private record Line(String what, String source, String reference, String ours) {

        String markdown() {
            return "| %s | %s | %s | %s |".formatted(what, source, reference, ours);
        }
    }

    @Test
    void theTableInTheDocumentationIsTrue() throws IOException {
        String table = lines().stream()
                .map(Line::markdown)
                .collect(Collectors.joining("\n", "| value | source | reference | Clave |\n|---|---|---|---|\n", "\n"));
        String page = Files.readString(PAGE);
        int from = page.indexOf(START) + START.length();
        int to = page.indexOf(END);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
        }

        assertThat(Files.readString(PAGE).substring(from)).startsWith(table + END);
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>(fits());
        lines.addAll(customers());
        return lines;
    }

    private static List<Line> fits() {
        Cohort cdnow = Cohort.of(Customers.cdnow());
        Cohort grocery = Cohort.of(Customers.grocery());
        Cohort wholesaler = Cohort.of(Customers.wholesaler());
        String independent = "independent";
        return List.of(
                fit(
                        "CDNOW",
                        Family.PARETO_NBD,
                        cdnow,
                        "Fader, Hardie and Lee 2005; independent",
                        "0.5533, 10.5777, 0.6062, 11.6687; LL -9594.976179"),
                fit(
                        "CDNOW",
                        Family.BG_NBD,
                        cdnow,
                        "Fader, Hardie and Lee 2005; independent",
                        "0.2426, 4.4136, 0.7929, 2.4259; LL -9582.429207"),
                fit(
                        "CDNOW",
                        Family.MBG_NBD,
                        cdnow,
                        "BTYDplus; independent",
                        "0.5248, 6.1831, 0.8914, 1.6140; LL -9582.135716"),
                fit("CDNOW", Family.mbgCnbd(2), cdnow, independent, "0.5799, 2.2881, 1.1345, 1.5850; LL -9853.253129"),
                fit("CDNOW", Family.NBD, cdnow, independent, "0.3848, 12.0720; LL -9763.657615"),
                spend(
                        "CDNOW",
                        "cdnow_sample_rfm_39w.csv",
                        "CLVTools; independent",
                        "6.2496, 3.7442, 15.4435; LL -4055.917695"),
                fit(
                        "grocer",
                        Family.PARETO_NBD,
                        grocery,
                        independent,
                        "0.7864, 5.6790, 0.3862, 5.7178; LL -15782.392138"),
                fit(
                        "grocer",
                        Family.mbgCnbd(2),
                        grocery,
                        "BTYDplus; independent",
                        "1.3292, 2.8126, 0.4247, 0.7900; LL -14978.210732"),
                fit(
                        "wholesaler",
                        Family.PARETO_NBD,
                        wholesaler,
                        independent,
                        "dropout not identifiable; LL -21755.3480"),
                fit(
                        "wholesaler",
                        Family.bgCnbd(2),
                        wholesaler,
                        independent,
                        "0.7390, 3.9739, 0.0913, 1.1474; LL -21204.803127"),
                spend(
                        "wholesaler",
                        "online_retail_rfm_cal20110831.csv",
                        independent,
                        "2.3950, 3.3018, 396.4271; LL -12924.637925"));
    }

    private static Line fit(String base, Family family, Cohort cohort, String source, String reference) {
        Fit fit = Fitting.fit(family, cohort);
        String ours = fit.dropoutIdentifiable() || family.equals(Family.NBD)
                ? parameters(fit.model().parameters()) + "; LL " + number("%.6f", fit.logLikelihood())
                : "dropout not identifiable; LL " + number("%.4f", fit.logLikelihood());
        return new Line("fit of " + family + " to " + base, source, reference, ours);
    }

    private static Line spend(String base, String file, String source, String reference) {
        SpendFit fit = SpendFitting.fit(Customers.spend(file));
        GammaGamma model = fit.model();
        String ours = parameters(model.p(), model.q(), model.gamma()) + "; LL " + number("%.6f", fit.logLikelihood());
        return new Line("fit of gamma-gamma to " + base, source, reference, ours);
    }

    private static List<Line> customers() {
        Outlook first =
                Family.PARETO_NBD.with(.553, 10.578, .606, 11.669).given(new OrderHistory(2, 213 / 7.0, 272 / 7.0));
        Outlook bg = Family.BG_NBD.with(.243, 4.414, .793, 2.426).given(new OrderHistory(2, 213 / 7.0, 272 / 7.0));
        Outlook heavy = Family.PARETO_NBD.with(.55, 10.58, .61, 11.67).given(new OrderHistory(133, 200, 200));
        Outlook regular =
                Family.mbgCnbd(2).with(1.3291753, 2.8125511, .424709, .7900287).given(new OrderHistory(19, 48.57, 52));
        Outlook btyd = Family.PARETO_NBD.with(.55, 10.56, .61, 11.64).given(new OrderHistory(7, 40, 78));
        return List.of(
                new Line(
                        "Pareto/NBD, customer 1 of CDNOW, log-likelihood",
                        "independent, 40 digits",
                        "-9.55412282415",
                        number("%.11f", first.logLikelihood())),
                new Line(
                        "the same, P(alive)",
                        "independent, 40 digits",
                        "0.869186154651",
                        number("%.12f", first.pAlive())),
                new Line(
                        "the same, orders in 39 weeks",
                        "independent, 40 digits",
                        "1.45522613095",
                        number("%.11f", first.expectedOrders(39))),
                new Line(
                        "the same, DERT at 0.0027 a week",
                        "independent, 40 digits",
                        "6.48414306330",
                        number("%.11f", first.discountedOrders(.0027))),
                new Line(
                        "BG/NBD, customer 1 of CDNOW, orders in 39 weeks",
                        "Hardie's spreadsheet; independent",
                        "1.22611580615",
                        number("%.11f", bg.expectedOrders(39))),
                new Line(
                        "Pareto/NBD, x = 133 at T = 200, orders in 10 (others underflow)",
                        "lifetimes",
                        "6.25287224757",
                        number("%.11f", heavy.expectedOrders(10))),
                new Line(
                        "Pareto/NBD, DERT (7; 40; 78)",
                        "BTYD",
                        "1.8934105774",
                        number("%.10f", btyd.discountedOrders(.0027))),
                new Line(
                        "MBG/CNBD-2, (19; 48.57; 52), orders in 52 weeks",
                        "independent, and 2e6 simulated futures",
                        "15.253592",
                        number("%.6f", regular.expectedOrders(52))));
    }

    private static String parameters(double... parameters) {
        return Arrays.stream(parameters)
                .mapToObj(value -> number("%.4f", value))
                .collect(Collectors.joining(", "));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
