package io.clave.scoring.model;

import static io.clave.scoring.model.Histories.EUR;
import static io.clave.scoring.model.Histories.START;
import static io.clave.scoring.model.Histories.USD;
import static io.clave.scoring.model.Histories.purchase;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {

    private static final LocalDate TODAY = START.plusMonths(60);
    private static final ScoringRules RULES = ScoringRules.DEFAULT;

    @Test
    void theMonthlyBuyerOfFiveYearsIsATrueFriend() {
        Classification friend = classify(Histories.monthlyBuyer(60));

        assertThat(friend.customerClass()).isEqualTo(CustomerClass.TRUE_FRIEND);
        assertThat(friend.reason()).isNull();
    }

    @Test
    void theOneOffGiantSilentForFiveYearsIsAButterfly() {
        Classification giant = classify(Histories.oneOff(60));

        assertThat(giant.customerClass()).isEqualTo(CustomerClass.BUTTERFLY);
        assertThat(Objects.requireNonNull(giant.placement()).lifetime().interval())
                .isEqualTo(IntervalBasis.PORTFOLIO);
    }

    @ParameterizedTest(name = "{0} a month for {1} months is {2}")
    @CsvSource({"500, 60, TRUE_FRIEND", "500, 12, BUTTERFLY", "5, 60, BARNACLE", "5, 12, STRANGER"})
    void valueAndLifetimeTogetherMakeTheClass(String amount, int months, CustomerClass expected) {
        assertThat(classify(monthly(amount, months)).customerClass()).isEqualTo(expected);
    }

    @Test
    void aNewAccountIsUnclassifiedAndNeverAStranger() {
        Classification fresh = classify(Histories.of(TODAY, purchase(TODAY.minusDays(89), "1")));

        assertThat(fresh.customerClass()).isEqualTo(CustomerClass.UNCLASSIFIED);
        assertThat(fresh.reason()).isEqualTo(UnclassifiedReason.HISTORY_TOO_SHORT);
        assertThat(fresh.explanation()).contains("bought on 1 day since " + TODAY.minusDays(89));
        assertThat(fresh.customerClass().actions()).isEmpty();
    }

    @Test
    void afterThreePortfolioIntervalsASingleOrderIsEnough() {
        // The portfolio's median interval is 31 days: three of them are 93 days, more than the minimum of 90.
        assertThat(classify(Histories.of(TODAY, purchase(TODAY.minusDays(92), "1")))
                        .reason())
                .isEqualTo(UnclassifiedReason.HISTORY_TOO_SHORT);
        assertThat(classify(Histories.of(TODAY, purchase(TODAY.minusDays(93), "1")))
                        .customerClass())
                .isEqualTo(CustomerClass.STRANGER);
    }

    @Test
    void anAccountWithoutPurchasesIsUnclassified() {
        Verdict verdict = RULES.verdict(null, TODAY, portfolio());

        assertThat(verdict.classification().reason()).isEqualTo(UnclassifiedReason.NO_PURCHASES);
        assertThat(verdict.cadence().state()).isEqualTo(CadenceState.INSUFFICIENT_HISTORY);
    }

    @Test
    void purchasesInSeveralCurrenciesAreNotCompared() {
        List<LedgerDay> both = Stream.concat(
                        Histories.monthlyBuyer(60).days().stream(),
                        Stream.of(new LedgerDay(TODAY.minusMonths(2), USD, BigDecimal.TEN, 1, 1)))
                .toList();

        assertThat(classify(new History(TODAY, both)).reason()).isEqualTo(UnclassifiedReason.MIXED_CURRENCIES);
    }

    @Test
    void aCreditInAnotherCurrencyIsNotLeftOut() {
        History credited =
                Histories.of(TODAY, purchase(START, "100"), new LedgerDay(START, USD, new BigDecimal("-40"), 0, 1));
        History nothing = Histories.of(TODAY, purchase(START, "100"), new LedgerDay(START, USD, BigDecimal.ZERO, 0, 1));

        assertThat(classify(credited).reason()).isEqualTo(UnclassifiedReason.MIXED_CURRENCIES);
        assertThat(Objects.requireNonNull(RULES.profile(nothing)).value())
                .isEqualTo(new Amount(new BigDecimal("100"), EUR));
    }

    @Test
    void aValueHasNoMoreDecimalsThanItsCurrency() {
        History converted = Histories.of(TODAY, purchase(START, "9.104999"), purchase(START.plusDays(9), "10.2"));

        assertThat(Objects.requireNonNull(RULES.profile(converted)).value())
                .isEqualTo(new Amount(new BigDecimal("19.30"), EUR));
    }

    @Test
    void aCurrencyLeftBehindLongAgoDoesNotMatter() {
        List<LedgerDay> both = Stream.concat(
                        Histories.monthlyBuyer(60).days().stream(),
                        Stream.of(new LedgerDay(START, USD, BigDecimal.TEN, 1, 1)))
                .toList();

        assertThat(classify(new History(TODAY, both)).customerClass()).isEqualTo(CustomerClass.TRUE_FRIEND);
    }

    @Test
    void sevenAccountsAreNoPortfolio() {
        List<Profile> seven = portfolioMembers().subList(0, 7);
        Portfolio small = RULES.medians(TODAY).of(seven);

        Classification classification =
                RULES.verdict(seven.get(0), TODAY, small).classification();

        assertThat(classification.reason()).isEqualTo(UnclassifiedReason.PORTFOLIO_TOO_SMALL);
        assertThat(classification.explanation())
                .isEqualTo("Its portfolio has 7 comparable accounts in EUR; a median needs 8.");
    }

    @Test
    void anEmptyPortfolioClassifiesNobody() {
        Profile friend = Objects.requireNonNull(RULES.profile(Histories.monthlyBuyer(60)));
        Profile giant = Objects.requireNonNull(RULES.profile(Histories.oneOff(60)));

        assertThat(RULES.verdict(friend, TODAY, Portfolio.EMPTY)
                        .classification()
                        .reason())
                .isEqualTo(UnclassifiedReason.PORTFOLIO_TOO_SMALL);
        assertThat(RULES.verdict(giant, TODAY, Portfolio.EMPTY).classification().reason())
                .isEqualTo(UnclassifiedReason.PORTFOLIO_TOO_SMALL);
    }

    @Test
    void onTheLineIsHighAndLong() {
        List<Profile> alike = IntStream.range(0, 9)
                .mapToObj(i -> Objects.requireNonNull(RULES.profile(Histories.monthlyBuyer(60))))
                .toList();

        Classification classification = RULES.verdict(
                        alike.get(0), TODAY, RULES.medians(TODAY).of(alike))
                .classification();

        assertThat(classification.customerClass()).isEqualTo(CustomerClass.TRUE_FRIEND);
        Placement placement = Objects.requireNonNull(classification.placement());
        assertThat(placement.value().distance()).isZero();
        assertThat(placement.value().ratio()).isEqualTo(1);
        assertThat(placement.lifetimeDays().ratio()).isEqualTo(1);
    }

    @Test
    void thePlaceOfAnAccountShowsHowFarItIsFromTheLine() {
        // Median of the portfolio: values 36 x 10..90 = median 1800; monthly for 24 to 40 months.
        Classification classification = classify(monthly("500", 60));

        Placement placement = Objects.requireNonNull(classification.placement());
        assertThat(placement.value().actual()).isEqualByComparingTo("18000");
        assertThat(placement.value().threshold())
                .isEqualByComparingTo(Objects.requireNonNull(
                        Objects.requireNonNull(classification.thresholds()).value()));
        assertThat(placement.value().distance())
                .isEqualByComparingTo(
                        placement.value().actual().subtract(placement.value().threshold()));
        assertThat(placement.lifetime().presumedLostOn())
                .isEqualTo(TODAY.minusMonths(1).plusDays(93));
        assertThat(classification.explanation())
                .contains("Net revenue of 18000 EUR in the 36 months to its last purchase is at or above")
                .contains("(long)");
    }

    @Test
    void onlyTheLastThirtySixMonthsUpToTheLastPurchaseMakeTheValue() {
        assertThat(Objects.requireNonNull(RULES.profile(Histories.monthlyBuyer(60)))
                        .value())
                .isEqualTo(new Amount(new BigDecimal("360000"), EUR));
        assertThat(Objects.requireNonNull(RULES.profile(Histories.oneOff(60))).value())
                .isEqualTo(new Amount(new BigDecimal("600000"), EUR));
    }

    @Test
    void aCreditAfterTheLastPurchaseLowersTheValue() {
        History returned =
                Histories.of(START.plusDays(90), purchase(START, "100"), Histories.credit(START.plusDays(60), "-40"));

        assertThat(Objects.requireNonNull(RULES.profile(returned)).value())
                .isEqualTo(new Amount(new BigDecimal("60"), EUR));
    }

    @Test
    void thresholdsAreKeptPerCurrency() {
        List<Profile> profiles = new ArrayList<>(portfolioMembers());
        profiles.add(new Profile(
                new Rhythm(START, TODAY, 4, 30.0),
                new Amount(new BigDecimal("1000000"), USD),
                new Purchases(10, 4, BigDecimal.ONE, 3, BigDecimal.TEN)));

        Portfolio both = RULES.medians(TODAY).of(profiles);

        assertThat(both.of(EUR)).isEqualTo(portfolio().of(EUR));
        assertThat(both.of(USD).accounts()).isOne();
        assertThat(both.all()).extracting(Thresholds::currency).containsExactly(EUR, USD);
    }

    @Test
    void aPortfolioMovesWhenAThresholdMovesByMoreThanTheTolerance() {
        Thresholds old = new Thresholds(EUR, 20, 30.0, new BigDecimal("1000"), 400.0);
        Thresholds near = new Thresholds(EUR, 21, 30.0, new BigDecimal("1050"), 400.0);
        Thresholds far = new Thresholds(EUR, 20, 30.0, new BigDecimal("1051"), 400.0);
        Thresholds larger = new Thresholds(EUR, 22, 30.0, new BigDecimal("1000"), 400.0);
        Thresholds small = new Thresholds(EUR, 7, 30.0, new BigDecimal("1000"), 400.0);

        assertThat(moved(old, near)).isFalse();
        assertThat(moved(old, far)).isTrue();
        assertThat(moved(old, small)).isTrue();
        assertThat(moved(old, larger)).isTrue();
        assertThat(RULES_MOVED.movedFrom(Portfolio.EMPTY, 0.05, ClassRules.DEFAULT))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} before, {1} of the line: {2}")
    @CsvSource({
        ", 0.96, STRANGER",
        ", 1.00, TRUE_FRIEND",
        "TRUE_FRIEND, 0.96, TRUE_FRIEND",
        "TRUE_FRIEND, 0.94, STRANGER",
        "STRANGER, 1.04, STRANGER",
        "STRANGER, 1.06, TRUE_FRIEND",
        "UNCLASSIFIED, 0.96, STRANGER"
    })
    void aClassChangesOnlyBeyondTheBandAndAFirstClassKnowsNone(
            @Nullable CustomerClass before, String share, CustomerClass expected) {
        Profile account = Objects.requireNonNull(RULES.profile(monthly("100", 36)));
        Lifetime lifetime = Objects.requireNonNull(RULES.cadenceLifetimes().of(account, 30.0));
        BigDecimal part = new BigDecimal(share);
        BigDecimal valueLine =
                Objects.requireNonNull(account.value()).amount().divide(part, java.math.MathContext.DECIMAL64);
        Thresholds lines = new Thresholds(EUR, 20, 30.0, valueLine, lifetime.days() / part.doubleValue());
        Yardstick yardstick = new Yardstick(new Portfolio(java.util.Map.of(EUR, lines)), RULES.cadenceLifetimes());

        Classification classification =
                RULES.verdict(account, TODAY, yardstick, before).classification();

        assertThat(classification.customerClass()).isEqualTo(expected);
    }

    @Test
    void whoIsHeldByTheBandIsToldSo() {
        Profile account = Objects.requireNonNull(RULES.profile(monthly("100", 36)));
        Thresholds lines = new Thresholds(EUR, 20, 30.0, new BigDecimal("3700"), 10.0);
        Yardstick yardstick = new Yardstick(new Portfolio(java.util.Map.of(EUR, lines)), RULES.cadenceLifetimes());

        String explanation = RULES.verdict(account, TODAY, yardstick, CustomerClass.TRUE_FRIEND)
                .classification()
                .explanation();

        assertThat(explanation)
                .contains(
                        "is below the portfolio's median of 3700 EUR (high value, as before: a class changes only beyond 5 %");
    }

    @Test
    void linesCanBePercentilesOrSet() {
        Lines lines = new Lines(
                new ValueLine(ThresholdMode.PERCENTILE, 75, java.util.Map.of()),
                new LifetimeLine(ThresholdMode.ABSOLUTE, 50, 1000),
                0);
        ClassRules rules = new ClassRules(36, 3, 3, 90, 8, lines);
        ScoringRules scoring = new ScoringRules(CadenceRules.DEFAULT, RegularityRules.DEFAULT, rules);

        Thresholds thresholds = scoring.medians(TODAY).of(portfolioMembers()).of(EUR);

        // 36 or fewer months of 10 to 90: the 75th percentile of nine values is the seventh.
        assertThat(thresholds.value()).isEqualByComparingTo("2520");
        assertThat(thresholds.lifetimeDays()).isEqualTo(1000);
    }

    @Test
    void aCurrencyWithoutASetLineKeepsItsMedian() {
        ValueLine line = new ValueLine(ThresholdMode.ABSOLUTE, 50, java.util.Map.of(USD, BigDecimal.TEN));

        assertThat(line.modeFor(USD)).isEqualTo(ThresholdMode.ABSOLUTE);
        assertThat(line.modeFor(EUR)).isEqualTo(ThresholdMode.MEDIAN);
    }

    private static final Portfolio RULES_MOVED =
            new Portfolio(java.util.Map.of(EUR, new Thresholds(EUR, 1, null, BigDecimal.ONE, 1.0)));

    private static boolean moved(Thresholds before, Thresholds after) {
        return new Portfolio(java.util.Map.of(EUR, after))
                .movedFrom(new Portfolio(java.util.Map.of(EUR, before)), 0.05, ClassRules.DEFAULT);
    }

    private static Classification classify(History history) {
        return RULES.verdict(RULES.profile(history), TODAY, portfolio()).classification();
    }

    private static Portfolio portfolio() {
        return RULES.medians(TODAY).of(portfolioMembers());
    }

    /** Nine monthly buyers: of 10 to 90 a month, for 24 to 40 months, all buying until now. */
    private static List<Profile> portfolioMembers() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(i -> monthly(String.valueOf(10 * i), 22 + 2 * i))
                .map(RULES::profile)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static History monthly(String amount, int months) {
        List<LedgerDay> days = IntStream.rangeClosed(1, months)
                .mapToObj(ago -> purchase(TODAY.minusMonths(ago), amount))
                .toList();
        return new History(TODAY, days);
    }
}
