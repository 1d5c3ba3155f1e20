package io.clave.models;

import static io.clave.models.testing.Table.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.clave.models.testing.Table;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Customer by customer, against values computed with 40 digits and more by two independent methods (scoring-model.md, 2.3). */
class TruthTest {

    private static final double LIKELIHOOD_PERCENT = 1e-8;
    private static final double HARD_LIKELIHOOD_PERCENT = 1e-9;
    private static final double PROBABILITY = 1e-12;
    private static final double EXPECTATION_PERCENT = 1e-7;
    // The files give t_c and the grocery values with ten digits after the point.
    private static final double PRINTED = 1.01e-10;
    // The roots of the file are right to some 1e-9: row 56 recomputed with 30 digits is 67.86284197208204.
    private static final double ROOT = 2e-9;
    // Given with twelve digits.
    private static final double SPEND_PERCENT = 1e-9;
    private static final double WEEK = 7;

    static Stream<Named<CSVRecord>> customers() {
        return Table.truth("truth_cdnow_customers.csv").stream()
                .map(row -> Named.of(row.get("model") + " " + row.get("customer_id"), row));
    }

    @ParameterizedTest
    @MethodSource("customers")
    void everyCustomerIsScoredAsPublished(CSVRecord row) {
        OrderHistory history =
                new OrderHistory((int) number(row, "x"), number(row, "t_x_days") / WEEK, number(row, "T_days") / WEEK);

        Outlook outlook = published(row).given(history);

        assertThat(outlook.logLikelihood()).isCloseTo(number(row, "loglik"), withinPercentage(LIKELIHOOD_PERCENT));
        assertThat(outlook.pAlive()).isCloseTo(number(row, "p_alive"), within(PROBABILITY));
        assertThat(outlook.expectedOrders(39)).isCloseTo(number(row, "cet_39w"), withinPercentage(EXPECTATION_PERCENT));
        assertThat(outlook.expectedOrders(52)).isCloseTo(number(row, "cet_52w"), withinPercentage(EXPECTATION_PERCENT));
        if (!row.get("dert_0.0027_per_week").isEmpty()) {
            assertThat(outlook.discountedOrders(0.0027))
                    .isCloseTo(number(row, "dert_0.0027_per_week"), withinPercentage(EXPECTATION_PERCENT));
        }
    }

    private static CustomerModel published(CSVRecord row) {
        String model = row.get("model");
        Family family =
                model.startsWith("pnbd") ? Family.PARETO_NBD : model.startsWith("mbg") ? Family.MBG_NBD : Family.BG_NBD;
        return family.with(number(row, "par1"), number(row, "par2"), number(row, "par3"), number(row, "par4"));
    }

    static Stream<CSVRecord> hardCases() {
        return Table.truth("truth_pnbd_hard.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("hardCases")
    void hardCasesThatOtherLibrariesLoseAreExact(CSVRecord row) {
        CustomerModel model =
                Family.PARETO_NBD.with(number(row, "r"), number(row, "alpha"), number(row, "s"), number(row, "beta"));

        Outlook outlook = model.given(new OrderHistory((int) number(row, "x"), number(row, "t_x"), number(row, "T")));

        assertThat(outlook.logLikelihood()).isCloseTo(number(row, "loglik"), withinPercentage(HARD_LIKELIHOOD_PERCENT));
        assertThat(outlook.pAlive()).isCloseTo(number(row, "p_alive"), within(PROBABILITY));
    }

    static Stream<CSVRecord> grocers() {
        return Table.truth("truth_grocery_mbgcnbd2.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("grocers")
    void regularBuyersAreExpectedExactly(CSVRecord row) {
        CustomerModel model = Family.mbgCnbd(2).with(1.3291753, 2.8125511, .424709, .7900287);

        Outlook outlook = model.given(
                new OrderHistory((int) number(row, "x"), exact(row, "t_x"), exact(row, "T"), number(row, "litt")));

        assertThat(outlook.pAlive()).isCloseTo(number(row, "p_alive"), within(PRINTED));
        assertThat(outlook.expectedOrders(52)).isCloseTo(number(row, "cet52_exact"), within(PRINTED));
    }

    static Stream<CSVRecord> lifetimes() {
        return Table.truth("truth_cdnow_rk_lifetimes_c05.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("lifetimes")
    void lifetimesEndWhereReinartzAndKumarEndThem(CSVRecord row) {
        CustomerModel model = Family.PARETO_NBD.with(0.553277, 10.5776834, 0.6062399, 11.6687341);

        Outlook outlook = model.given(new OrderHistory((int) number(row, "x"), exact(row, "t_x"), exact(row, "T")));
        Lifetime lifetime = outlook.lifetime(0.5);

        assertThat(outlook.pAlive()).isCloseTo(number(row, "pa"), within(PRINTED));
        assertThat(lifetime.end()).isCloseTo(number(row, "t_c"), within(ROOT));
        assertThat(lifetime.observed()).isCloseTo(number(row, "life_obs"), within(ROOT));
        assertThat(lifetime.censored()).isNotEqualTo(Boolean.parseBoolean(row.get("dead")));
    }

    static Stream<CSVRecord> spenders() {
        return Table.truth("truth_cdnow_gg.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("spenders")
    void spendIsDrawnToTheMeanAsPublished(CSVRecord row) {
        GammaGamma model = new GammaGamma(number(row, "p"), number(row, "q"), number(row, "gamma"));

        double expected = model.expectedSpend((int) number(row, "x"), number(row, "m_x"));

        assertThat(expected).isCloseTo(number(row, "expected_mean_spend"), withinPercentage(SPEND_PERCENT));
    }

    private static double exact(CSVRecord row, String column) {
        return Math.rint(number(row, column) * WEEK) / WEEK;
    }
}
