package io.clave.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.clave.models.testing.Table;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Single values from papers, from other packages' tests and from definitions; each names its source (scoring-model.md, 2). */
class PublishedValuesTest {

    private static final CustomerModel PARETO = Family.PARETO_NBD.with(.55, 10.56, .61, 11.64);
    private static final CustomerModel BG = Family.BG_NBD.with(.243, 4.414, .793, 2.426);
    private static final CustomerModel GROCERY =
            Family.mbgCnbd(2).with(1.329197269, 2.81260033, .4247155804, .7900402222);

    // Half of the last digit that the source prints.
    private static Offset<Double> printed(int digits) {
        return within(0.5000001 * Math.pow(10, -digits));
    }

    static Stream<CSVRecord> outlooks() {
        return Table.truth("truth_outlook.csv").stream();
    }

    /** src/test/python/truth_outlook.py computes these from the definitions. */
    @ParameterizedTest
    @MethodSource("outlooks")
    void everyFigureEqualsItsDefinition(CSVRecord row) {
        ModelKind kind = Stream.of(ModelKind.values())
                .filter(known -> known.id().equals(row.get("model")))
                .findFirst()
                .orElseThrow();
        CustomerModel model = new Family(kind, Integer.parseInt(row.get("k")))
                .with(
                        Table.number(row, "par1"),
                        Table.number(row, "par2"),
                        Table.number(row, "par3"),
                        Table.number(row, "par4"));

        Outlook outlook = model.given(new OrderHistory(
                Integer.parseInt(row.get("x")),
                Table.number(row, "t_x"),
                Table.number(row, "T"),
                Table.number(row, "litt")));

        assertThat(outlook.logLikelihood()).isCloseTo(Table.number(row, "loglik"), withinPercentage(1e-8));
        assertThat(outlook.pAlive()).isCloseTo(Table.number(row, "p_alive"), within(1e-12));
        assertThat(outlook.pAlive(20)).isCloseTo(Table.number(row, "p_alive_20"), within(1e-12));
        assertThat(outlook.expectedOrders(10)).isCloseTo(Table.number(row, "cet_10"), withinPercentage(1e-7));
        assertThat(outlook.pOrder(10)).isCloseTo(Table.number(row, "p_order_10"), within(1e-12));
        assertThat(outlook.discountedOrders(Table.number(row, "rate")))
                .isCloseTo(Table.number(row, "dert"), withinPercentage(1e-7));
        assertThat(outlook.discountedOrders(0.0027, 26))
                .isCloseTo(Table.number(row, "discounted_26"), withinPercentage(1e-7));
    }

    /** lifetimes, tests/test_estimation.py:342-362, printed with eight digits. */
    @ParameterizedTest
    @CsvSource({
        "1, .05077821",
        "2, .09916088",
        "3, .14542507",
        "4, .18979930",
        "5, .23247466",
        "6, .27361274",
        "7, .31335159",
        "8, .35181024",
        "9, .38909211"
    })
    void newParetoCustomersAreExpectedToOrder(double time, double orders) {
        assertThat(PARETO.given(OrderHistory.NEW).expectedOrders(time)).isCloseTo(orders, printed(8));
    }

    /** BTYD 2.4.3: pnbd.ConditionalExpectedTransactions, pnbd.LL and pnbd.DERT. */
    @Test
    void paretoAgreesWithTheExamplesOfBtyd() {
        Outlook forty = Family.PARETO_NBD.with(.5, 8, .7, 10).given(new OrderHistory(3, 4, 6));
        Outlook ten = PARETO.given(new OrderHistory(10, 35, 39));
        Outlook seven = PARETO.given(new OrderHistory(7, 40, 78));
        Outlook other = Family.PARETO_NBD
                .with(.5629966, 12.5590370, .4081095, 10.5148048)
                .given(new OrderHistory(7, 35, 77.86));

        assertThat(forty.logLikelihood()).isCloseTo(-7.77488612, printed(8));
        assertThat(ten.expectedOrders(2)).isCloseTo(.388411723, printed(9));
        assertThat(seven.discountedOrders(.0027)).isCloseTo(1.8934105774, printed(10));
        assertThat(other.discountedOrders(.0027)).isCloseTo(1.86418333, printed(8));
    }

    /** The increasing-frequency paradox: for an old last order, more orders before it make the next ones less likely. */
    @Test
    void manyOrdersLongAgoAreWorseThanFew() {
        CustomerModel btyd = Family.PARETO_NBD.with(.5533971, 10.5801985, .6060625, 11.6562237);

        List<Double> expected = Stream.of(10, 15, 20, 25)
                .map(x -> btyd.given(new OrderHistory(x, 20, 39)).expectedOrders(52))
                .toList();

        assertThat(expected.get(0)).isCloseTo(.70597, printed(5));
        assertThat(expected.get(1)).isCloseTo(.14419, printed(5));
        assertThat(expected.get(2)).isCloseTo(.022499, printed(6));
        assertThat(expected.get(3)).isCloseTo(.0030918, printed(7));
    }

    /** lifetimes, tests/test_estimation.py:376-392: where its hypergeometric functions underflow. */
    @Test
    void expectationsDoNotUnderflow() {
        CustomerModel model = Family.PARETO_NBD.with(.55, 10.58, .61, 11.67);

        assertThat(model.given(new OrderHistory(132, 200, 200)).expectedOrders(10))
                .isCloseTo(6.2060517889632418, withinPercentage(1e-7));
        assertThat(model.given(new OrderHistory(133, 200, 200)).expectedOrders(10))
                .isCloseTo(6.2528722475748113, withinPercentage(1e-7));
    }

    /** CLVTools issue 100 and lifetimes, tests/test_estimation.py:312-319, gave NaN here. */
    @ParameterizedTest
    @CsvSource({
        ".5143,2.8845,.2856,14.1087,221,38,39", ".5143,2.8845,.2856,14.1087,254,39,39",
        ".5143,2.8845,.2856,14.1087,161,5,39", "10.465,7.98565181e-03,3.0516,2.820,400,5,6",
        "10.465,7.98565181e-03,3.0516,2.820,500,1,37", "10.465,7.98565181e-03,3.0516,2.820,500,4,37"
    })
    void heavyBuyersHaveAProbability(double r, double alpha, double s, double beta, int x, double tx, double t) {
        Outlook outlook = Family.PARETO_NBD.with(r, alpha, s, beta).given(new OrderHistory(x, tx, t));

        assertThat(outlook.pAlive()).isBetween(0.0, 1.0);
        assertThat(outlook.logLikelihood()).isFinite();
    }

    /** lifetimes, tests/test_estimation.py:541-548, at the estimate; its last value, 1.8576 at 78, is 1.8580 in mpmath too. */
    @ParameterizedTest
    @CsvSource({".1429, .0078", "1, .0532", "3, .1506", "31.8571, 1.0405", "32, 1.0437"})
    void newBgCustomersAreExpectedToOrder(double time, double orders) {
        CustomerModel unrounded = Family.BG_NBD.with(.2425945, 4.4136019, .7929199, 2.4258881);

        assertThat(unrounded.given(OrderHistory.NEW).expectedOrders(time)).isCloseTo(orders, printed(4));
    }

    /** lifetimes, tests/test_estimation.py:591-621, and BTYD man/bgnbd.pmf.Rd. */
    @Test
    void bgOrdersAreDistributedAsPublished() {
        double[] thirty = {
            .0019995214,
            .0015170236,
            .0011633150,
            .0009003148,
            .0007023638,
            .0005517902,
            .0004361913,
            .0003467171,
            .0002769613,
            .0002222260
        };

        assertThat(BG.probabilityOf(10, 2)).isCloseTo(1.07869e-07, within(1e-12));
        assertThat(BG.probabilityOf(0, 39)).isCloseTo(.5737864, printed(7));
        IntStream.range(0, thirty.length)
                .forEach(i -> assertThat(BG.probabilityOf(11 + i, 30)).isCloseTo(thirty[i], printed(10)));
    }

    /** BTYDplus, mbgcnbd.pmf, mbgcnbd.PAlive and mbgcnbd.Expectation, whose sum ends where its terms are below 1e-8. */
    @Test
    void regularOrdersAreDistributedAsInBtydPlus() {
        double[] counts = {.3780159711, .148295168, .08925369689, .06279376712, .04776643436, .03802049743};
        double[] alive = {.07509088, .56094922, .42943424, .05618935};
        OrderHistory[] histories = {
            new OrderHistory(0, 0, 52),
            new OrderHistory(1, 26, 52),
            new OrderHistory(2, 26, 52),
            new OrderHistory(5, 26, 52)
        };

        IntStream.range(0, counts.length)
                .forEach(n -> assertThat(GROCERY.probabilityOf(n, 52)).isCloseTo(counts[n], printed(10)));
        IntStream.range(0, alive.length)
                .forEach(i -> assertThat(GROCERY.given(histories[i]).pAlive()).isCloseTo(alive[i], printed(8)));
        assertThat(GROCERY.given(new OrderHistory(20, 26, 52)).pAlive()).isCloseTo(2.8877e-9, within(5e-14));
        assertThat(GROCERY.given(OrderHistory.NEW).expectedOrders(26)).isCloseTo(2.446134725, within(1e-7));
        assertThat(GROCERY.given(OrderHistory.NEW).expectedOrders(52)).isCloseTo(4.095103305, within(1e-7));
    }

    /** Exact values that two million simulated futures confirm, where BTYDplus is up to 39 % off (scoring-model.md, 1.8). */
    @ParameterizedTest
    @CsvSource({"1, 50.2857, 1.050078", "19, 48.57, 15.253592", "3, 20, .249193"})
    void regularBuyersAreExpectedExactly(int x, double tx, double orders) {
        CustomerModel model = Family.mbgCnbd(2).with(1.3291753, 2.8125511, .424709, .7900287);

        assertThat(model.given(new OrderHistory(x, tx, 52)).expectedOrders(52)).isCloseTo(orders, within(1e-6));
    }

    /** pymc-marketing, tests/clv/models, test_numerically_stable_logp of both models. */
    @Test
    void likelihoodsOfHeavyBuyersAreStable() {
        CustomerModel bg = Family.BG_NBD.with(.25, 4, .8, 2.5);
        CustomerModel mbg = Family.MBG_NBD.with(.25, 4, .8, 2.5);

        assertThat(bg.given(new OrderHistory(0, 0, 40)).logLikelihood()).isCloseTo(-.59947382, printed(8));
        assertThat(bg.given(new OrderHistory(200, 38, 40)).logLikelihood()).isCloseTo(100.7957, printed(4));
        assertThat(mbg.given(new OrderHistory(0, 0, 40)).logLikelihood()).isCloseTo(-.41792826, printed(8));
        assertThat(mbg.given(new OrderHistory(200, 38, 40)).logLikelihood()).isCloseTo(100.7869, printed(4));
    }

    /** domain.md, C2: the seed's own example, time in weeks. */
    @Test
    void aMonthlyBuyerFadesAndAOneTimeBuyerIsNotCertain() {
        double month = 52 / 12.0;
        CustomerModel mbg = Family.MBG_NBD.with(.243, 4.414, .793, 2.426);

        assertThat(mbg.given(new OrderHistory(59, 59 * month, 60 * month)).pAlive())
                .isCloseTo(.967, printed(3));
        assertThat(mbg.given(new OrderHistory(59, 59 * month, 62 * month)).pAlive())
                .isCloseTo(.812, printed(3));
        assertThat(mbg.given(new OrderHistory(59, 59 * month, 65 * month)).pAlive())
                .isCloseTo(.215, printed(3));
        assertThat(mbg.given(new OrderHistory(0, 0, 59 * month)).pAlive()).isCloseTo(.532, printed(3));
        assertThat(mbg.given(new OrderHistory(0, 0, month)).pAlive()).isCloseTo(.722, printed(3));
        assertThat(BG.given(new OrderHistory(0, 0, 59 * month)).pAlive()).isEqualTo(1);
    }

    /** CLVTools 0.12.1, pnbd and gg on CDNOW with continuous.discount.factor 0.1/52, printed with ten digits. */
    @Test
    void lifetimeValueAgreesWithClvTools() {
        CustomerModel model = Family.PARETO_NBD.with(.5510888, 10.5547716, .6249236, 12.2444415);
        GammaGamma spend = new GammaGamma(6.237894, 3.745501, 15.477692);
        Outlook outlook = model.given(new OrderHistory(2, 213 / 7.0, 273 / 7.0));

        double value = CustomerValue.infinite(outlook, spend.expectedSpend(2, 22.345), .1 / 52);

        assertThat(outlook.pAlive()).isCloseTo(.8646095912, within(1e-5));
        assertThat(value).isCloseTo(189.64234744, withinPercentage(0.01));
    }

    @Test
    void fifteenPercentAYearIsTwentySevenTenThousandthsAWeek() {
        assertThat(CustomerValue.continuousRate(.15, 52)).isCloseTo(.0027, within(5e-5));
    }
}
