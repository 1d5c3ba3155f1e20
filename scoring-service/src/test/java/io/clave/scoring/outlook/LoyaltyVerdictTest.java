package io.clave.scoring.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.models.Family;
import io.clave.scoring.model.History;
import io.clave.scoring.model.LedgerDay;
import io.clave.scoring.model.Portfolio;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.model.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cases of the founding example: the monthly buyer of five years and the giant of one order. */
class LoyaltyVerdictTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final ScoringRules RULES = ScoringRules.DEFAULT;

    @Test
    void allEstimatorsCallTheMonthlyBuyerAlive() {
        LoyaltyVerdict verdict = verdict(monthly(60, 1), Versions.model(Family.mbgCnbd(2)));

        assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.AGREE);
        assertThat(verdict.estimates()).extracting(Estimate::opinion).containsOnly(Opinion.ALIVE);
        assertThat(verdict.explanation())
                .isEqualTo(
                        "The estimators agree: cadence says alive, model says alive, active period ratio says alive.");
    }

    @Test
    void aSteadyBuyerWhoFellSilentIsLostForAllWhoMaySpeak() {
        LoyaltyVerdict verdict = verdict(monthly(60, 12), Versions.model(Family.mbgCnbd(2)));

        assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.AGREE);
        assertThat(of(verdict, Estimator.CADENCE).opinion()).isEqualTo(Opinion.LOST);
        assertThat(of(verdict, Estimator.MODEL).opinion()).isEqualTo(Opinion.LOST);
        assertThat(of(verdict, Estimator.ACTIVE_PERIOD_RATIO).valid()).isFalse();
        assertThat(of(verdict, Estimator.ACTIVE_PERIOD_RATIO).condition()).contains("looks back");
    }

    @Test
    void aPAliveOfOneByConstructionIsNoOpinion() {
        LoyaltyVerdict verdict = verdict(monthly(1, 59), Versions.model(Family.BG_NBD));

        assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.INSUFFICIENT_HISTORY);
        assertThat(of(verdict, Estimator.MODEL).value()).isEqualTo(1);
        assertThat(of(verdict, Estimator.MODEL).opinion()).isEqualTo(Opinion.NONE);
        assertThat(of(verdict, Estimator.MODEL).condition()).contains("by construction");
        assertThat(of(verdict, Estimator.ACTIVE_PERIOD_RATIO).opinion()).isEqualTo(Opinion.LOST);
        assertThat(verdict.explanation()).startsWith("Only one estimator has a right to an opinion");
    }

    @Test
    void aVersionThatHasNotSeenAccountsLeaveHasNoOpinion() {
        Estimate model =
                of(verdict(monthly(60, 1), Versions.model(Family.mbgCnbd(2), false, Map.of())), Estimator.MODEL);

        assertThat(model.valid()).isFalse();
        assertThat(model.condition()).startsWith("Dropout is not identifiable");
    }

    @Test
    void withoutAModelTheOthersDecide() {
        LoyaltyVerdict verdict = verdict(monthly(60, 1), null);

        assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.AGREE);
        assertThat(of(verdict, Estimator.MODEL).condition()).isEqualTo("No model version was active.");
    }

    @Test
    void anAccountOfTwoWeeksIsNoCertaintyForAnybody() {
        LoyaltyVerdict verdict = verdict(monthly(1, 0), null);

        assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.INSUFFICIENT_HISTORY);
        assertThat(verdict.estimates()).noneMatch(Estimate::valid);
        assertThat(verdict.explanation()).isEqualTo("No estimator has a right to an opinion yet.");
    }

    @Test
    void estimatorsDisagreeWhenOneSaysAliveAndAnotherLost() {
        // Four quick orders lately after years of silence: on cadence, but absent from most of its months.
        LoyaltyVerdict verdict = verdict(buying(5, 15, 25, 35, 1400), null);

        assertThat(of(verdict, Estimator.CADENCE).opinion()).isEqualTo(Opinion.ALIVE);
        assertThat(of(verdict, Estimator.ACTIVE_PERIOD_RATIO).opinion()).isEqualTo(Opinion.LOST);
        assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.DISAGREE);
        assertThat(verdict.explanation()).endsWith("Look at the account before you act.");
    }

    private static Estimate of(LoyaltyVerdict verdict, Estimator estimator) {
        return verdict.estimates().stream()
                .filter(estimate -> estimate.estimator() == estimator)
                .findFirst()
                .orElseThrow();
    }

    private static LoyaltyVerdict verdict(History history, @Nullable ScoringModel model) {
        Profile profile = RULES.profile(history);
        Verdict judged = RULES.verdict(profile, TODAY, Portfolio.EMPTY);
        ModelFigures figures = model == null || profile == null ? null : model.figures(profile, TODAY);
        return LoyaltyVerdict.of(judged, model, figures, OutlookRules.DEFAULT);
    }

    /** One order a month, the last one some months ago. */
    private static History monthly(int orders, int monthsAgo) {
        return new History(
                TODAY,
                IntStream.range(0, orders)
                        .mapToObj(i -> purchase(TODAY.minusMonths(monthsAgo + (long) i)))
                        .toList());
    }

    private static History buying(int... daysAgo) {
        return new History(
                TODAY,
                IntStream.of(daysAgo)
                        .mapToObj(ago -> purchase(TODAY.minusDays(ago)))
                        .toList());
    }

    private static LedgerDay purchase(LocalDate on) {
        return new LedgerDay(on, Versions.EUR, new BigDecimal("100"), 1, 1);
    }
}
