package io.clave.scoring.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clave.models.Family;
import io.clave.models.GammaGamma;
import io.clave.models.OrderHistory;
import io.clave.scoring.model.History;
import io.clave.scoring.model.LedgerDay;
import io.clave.scoring.model.Lifetime;
import io.clave.scoring.model.LifetimeBasis;
import io.clave.scoring.model.LifetimeRule;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScoringModelTest {

    private static final ScoringRules RULES = ScoringRules.DEFAULT;

    private final ScoringModel model = Versions.model(Family.mbgCnbd(2));

    @Test
    void anAccountHasTheSameFiguresAloneAndInABatch() {
        List<Profile> accounts = Buyers.random(200);

        List<ModelFigures> batch = accounts.stream()
                .parallel()
                .map(account -> model.figures(account, Buyers.TODAY))
                .toList();

        for (int i = 0; i < accounts.size(); i++) {
            assertThat(Versions.model(Family.mbgCnbd(2)).figures(accounts.get(i), Buyers.TODAY))
                    .isEqualTo(batch.get(i));
        }
    }

    @Test
    void probabilitiesAreProbabilitiesAndFiguresAreFinite() {
        for (Family family : List.of(Family.PARETO_NBD, Family.BG_NBD, Family.MBG_NBD, Family.mbgCnbd(3))) {
            ScoringModel scoring = Versions.model(family);
            for (Profile account : Buyers.random(100)) {
                ModelFigures figures = scoring.figures(account, Buyers.TODAY);

                assertThat(Objects.requireNonNull(figures.pAlive())).isBetween(0.0, 1.0);
                assertThat(figures.pOrder()).isBetween(0.0, 1.0);
                assertThat(figures.expectedOrders()).isNotNegative().isFinite();
                assertThat(Objects.requireNonNull(figures.clv()))
                        .isNotNegative()
                        .isFinite();
                assertThat(Objects.requireNonNull(figures.pAliveAtHorizon()))
                        .isLessThanOrEqualTo(Objects.requireNonNull(figures.pAlive()));
            }
        }
    }

    @Test
    void figuresAreThoseOfTheLibraryForTheHistoryInWeeks() {
        Profile account = Buyers.buyingOn(0, 7, 28, 28);

        ModelFigures figures = model.figures(account, Buyers.START.plusDays(70));

        double litt = Math.log(1) + Math.log(3);
        var outlook = Family.mbgCnbd(2).with(1.2, 4.5, 0.6, 4.0).given(new OrderHistory(2, 4, 10, litt));
        assertThat(Objects.requireNonNull(figures.pAlive())).isCloseTo(outlook.pAlive(), within(1e-14));
        assertThat(figures.expectedOrders()).isCloseTo(outlook.expectedOrders(13), within(1e-12));
        assertThat(figures.pOrder()).isCloseTo(outlook.pOrder(13), within(1e-12));
    }

    @Test
    void creditsAreNoOrders() {
        History returned = new History(
                Buyers.TODAY,
                List.of(
                        Buyers.purchase(Buyers.START, "100"),
                        new LedgerDay(Buyers.START.plusDays(9), Versions.EUR, new BigDecimal(-40), 0, 1)));

        ModelFigures figures = model.figures(Buyers.profile(returned), Buyers.TODAY);

        assertThat(figures).isEqualTo(model.figures(Buyers.buyingOn(0), Buyers.TODAY));
    }

    @Test
    void aFewOrdersAreDrawnTowardsTheMeanOfAllAccounts() {
        GammaGamma population = new GammaGamma(6.2, 3.7, 15.5);
        ScoringModel shrinking = Versions.model(Family.mbgCnbd(2), true, Map.of(Versions.EUR, population));
        Profile account = Buyers.buyingOn(0, 30, 60);

        ExpectedSpend spend =
                Objects.requireNonNull(shrinking.figures(account, Buyers.TODAY).spend());
        ExpectedSpend own =
                Objects.requireNonNull(model.figures(account, Buyers.TODAY).spend());

        assertThat(own.amount()).isEqualTo(100);
        assertThat(own.basis()).isEqualTo(SpendBasis.OWN_MEAN);
        assertThat(spend.basis()).isEqualTo(SpendBasis.GAMMA_GAMMA);
        assertThat(spend.amount()).isEqualTo(population.expectedSpend(2, 100)).isLessThan(100);
    }

    @Test
    void theLifetimeValueIsSpendTimesDiscountedOrders() {
        ModelFigures figures = model.figures(Buyers.buyingOn(0, 30, 60), Buyers.TODAY);

        assertThat(figures.clv()).isEqualTo(100 * figures.discountedOrders());
    }

    @Test
    void withoutOneCurrencyThereAreOrdersButNoLifetimeValue() {
        History mixed = new History(
                Buyers.TODAY,
                List.of(
                        Buyers.purchase(Buyers.START, "100"),
                        new LedgerDay(Buyers.START.plusDays(9), Currency.getInstance("USD"), BigDecimal.TEN, 1, 1)));

        ModelFigures figures = model.figures(Buyers.profile(mixed), Buyers.TODAY);

        assertThat(figures.expectedOrders()).isPositive();
        assertThat(figures.spend()).isNull();
        assertThat(figures.clv()).isNull();
    }

    @Test
    void aVersionThatHasNotSeenAccountsLeaveClaimsNoPAliveAndNoLifetime() {
        ModelFigures figures =
                Versions.model(Family.mbgCnbd(2), false, Map.of()).figures(Buyers.buyingOn(0, 30, 60), Buyers.TODAY);

        assertThat(figures.pAlive()).isNull();
        assertThat(figures.lifetime()).isNull();
        assertThat(figures.expectedOrders()).isPositive();
    }

    @Test
    void theLifetimeEndsWherePAliveFallsToTheCutoff() {
        Profile account = Buyers.buyingOn(0, 30, 60, 90);
        ModelLifetime lifetime = Objects.requireNonNull(
                model.figures(account, Buyers.START.plusDays(100)).lifetime());
        LocalDate lost = Objects.requireNonNull(lifetime.presumedLostOn());

        assertThat(lifetime.censored()).isTrue();
        assertThat(pAlive(account, lost.minusDays(1))).isGreaterThan(0.5);
        assertThat(pAlive(account, lost.plusDays(1))).isLessThan(0.5);
        assertThat(Objects.requireNonNull(
                                model.figures(account, lost.plusDays(2)).lifetime())
                        .censored())
                .isFalse();
    }

    @Test
    void theProjectedLifetimeDoesNotMoveWhileTimePasses() {
        LifetimeRule lifetimes = model.lifetimes(RULES.cadenceLifetimes());
        Profile account = Buyers.buyingOn(0, 30, 60, 90);

        Lifetime lifetime = Objects.requireNonNull(lifetimes.of(account, 30.0));

        assertThat(lifetime.basis()).isEqualTo(LifetimeBasis.MODEL);
        assertThat(lifetime.presumedLostOn())
                .isEqualTo(Objects.requireNonNull(model.figures(account, Buyers.START.plusDays(1000))
                                .lifetime())
                        .presumedLostOn());
    }

    @Test
    void anAccountThatTheModelNeverLetsGoIsMeasuredByTheRhythm() {
        LifetimeRule lifetimes = Versions.model(Family.BG_NBD).lifetimes(RULES.cadenceLifetimes());

        Lifetime lifetime = Objects.requireNonNull(lifetimes.of(Buyers.buyingOn(0), 30.0));

        assertThat(lifetime.basis()).isEqualTo(LifetimeBasis.CADENCE);
        assertThat(lifetime.days()).isEqualTo(90);
    }

    @Test
    void anAccountIsWorthItsContactsAsLongAsTheyCostLittle() {
        Profile account = Buyers.buyingOn(0, 30, 60, 90);
        LocalDate day = Buyers.START.plusDays(120);

        LocalDate cheap = endOfWorth(account, day, "5");
        LocalDate dear = endOfWorth(account, day, "50");

        assertThat(dear).isBefore(cheap);
        assertThat(model.economicLifetime(account, day)).isNull();
    }

    private static LocalDate endOfWorth(Profile account, LocalDate day, String cost) {
        OutlookRules rules = new OutlookRules(
                13, 0.15, 0.5, 0.3, Map.of(Versions.EUR, new BigDecimal(cost)), 0.1, ActiveRatioRules.DEFAULT);
        ScoringModel costly = new ScoringModel(Versions.model(Family.mbgCnbd(2)).version(), rules);
        ModelLifetime lifetime = Objects.requireNonNull(costly.economicLifetime(account, day));
        return Objects.requireNonNull(lifetime.presumedLostOn());
    }

    @Test
    void intervalsHoldTheirEstimate() {
        Profile account = Buyers.buyingOn(0, 30, 60, 90);
        ModelFigures figures = model.figures(account, Buyers.START.plusDays(120));

        ModelIntervals intervals = model.intervals(account, figures);

        Interval alive = Objects.requireNonNull(intervals.pAlive());
        assertThat(Objects.requireNonNull(figures.pAlive())).isBetween(alive.low(), alive.high());
        assertThat(alive.high()).isLessThanOrEqualTo(1);
        Interval clv = Objects.requireNonNull(intervals.clv());
        double value = Objects.requireNonNull(figures.clv());
        assertThat(clv.standardError()).isPositive();
        assertThat(clv.high() - value).isCloseTo(1.96 * clv.standardError(), within(1e-4 * value));
        assertThat(Objects.requireNonNull(intervals.expectedOrders()).low()).isNotNegative();
    }

    private double pAlive(Profile account, LocalDate day) {
        return Objects.requireNonNull(model.figures(account, day).pAlive());
    }
}
