package io.clave.planning.alert;

import io.clave.planning.account.AccountTier;
import io.clave.planning.account.CadenceState;
import io.clave.planning.account.CustomerClass;
import io.clave.planning.account.Figures;
import io.clave.planning.account.Score;
import io.clave.planning.account.ScoreChange;
import io.clave.planning.strategy.Strategies;
import io.clave.planning.strategy.Strategy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which alerts a score raises and which it clears. */
@Singleton
class AlertRules {

    private final Strategies strategies;
    private final CadenceState ceaseInvestingFrom;

    AlertRules(Strategies strategies, AlertConfig config) {
        this.strategies = strategies;
        this.ceaseInvestingFrom = config.ceaseInvestingFrom();
    }

    /**
     * @param tier rank of the account, null while the account itself was not heard of
     */
    Judgement judge(ScoreChange change, @Nullable AccountTier tier) {
        Score score = change.score();
        Finding move = classFinding(change, tier);
        Finding silence = cadenceFinding(score, tier);
        Clearing cadence =
                new Clearing(score.accountId(), AlertType.CADENCE, reasonOf(silence), resolutionOfCadence(score));
        Clearing classes =
                new Clearing(score.accountId(), AlertType.CLASS_CHANGED, reasonOf(move), resolutionOfClass(score));
        return new Judgement(
                Stream.of(move, silence).flatMap(Stream::ofNullable).toList(),
                change.movesClass() ? List.of(cadence, classes) : List.of(cadence));
    }

    private @Nullable Finding classFinding(ScoreChange change, @Nullable AccountTier tier) {
        CustomerClass before = change.losesClass() ? change.classBefore() : change.knownClassBefore();
        if (before == null || !(change.losesClass() || change.reclassifies())) {
            return null;
        }
        Score score = change.score();
        CustomerClass now = score.customerClass();
        return new Finding(
                score.accountId(),
                AlertType.CLASS_CHANGED,
                AlertReason.became(now),
                AlertSeverity.ofChange(before, now, tier),
                now,
                before,
                score.cadenceState(),
                classExplanation(before, score));
    }

    private @Nullable Finding cadenceFinding(Score score, @Nullable AccountTier tier) {
        if (!score.cadenceState().isSilent()) {
            return null;
        }
        CustomerClass now = score.customerClass();
        AlertReason reason = reasonOfSilence(score);
        return new Finding(
                score.accountId(),
                AlertType.CADENCE,
                reason,
                AlertSeverity.of(now, tier),
                now,
                null,
                score.cadenceState(),
                cadenceExplanation(score, reason));
    }

    private AlertReason reasonOfSilence(Score score) {
        boolean wasted = score.customerClass() == CustomerClass.BUTTERFLY
                && score.cadenceState().isAtLeast(ceaseInvestingFrom);
        return wasted ? AlertReason.CEASE_INVESTING : AlertReason.silent(score.cadenceState());
    }

    private String classExplanation(CustomerClass before, Score score) {
        CustomerClass now = score.customerClass();
        String change = "On " + score.asOf() + " the account went from " + before.words() + " to " + now.words();
        if (!now.isKnown()) {
            String why = score.unclassifiedReason();
            return change
                    + (why == null ? "." : ": " + why.toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
        }
        Figures figures = Figures.of(score);
        return change
                + figures.fill("; its monetary value is {value} and it is {cadence}. ")
                + strategies.of(now).principle();
    }

    private String cadenceExplanation(Score score, AlertReason reason) {
        CustomerClass now = score.customerClass();
        Figures figures = Figures.of(score);
        String silence = "On " + score.asOf() + " this " + now.words() + " is " + figures.cadence() + ". ";
        return silence + figures.orders() + (now.isKnown() ? " " + advice(strategies.of(now), reason) : "");
    }

    private static String advice(Strategy strategy, AlertReason reason) {
        boolean lost = reason == AlertReason.LAPSED || reason == AlertReason.CEASE_INVESTING;
        return lost ? strategy.whenLost() : strategy.whenLate();
    }

    private static @Nullable AlertReason reasonOf(@Nullable Finding finding) {
        return finding == null ? null : finding.reason();
    }

    private static String resolutionOfCadence(Score score) {
        Figures figures = Figures.of(score);
        return "On " + score.asOf() + " the account is " + figures.cadence() + ". " + figures.orders();
    }

    private static String resolutionOfClass(Score score) {
        return "On " + score.asOf() + " the account became "
                + score.customerClass().words() + ".";
    }
}
