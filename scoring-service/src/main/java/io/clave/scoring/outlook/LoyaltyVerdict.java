package io.clave.scoring.outlook;

import io.clave.scoring.model.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether several estimators agree on an account. Two disagree when one says ALIVE and another LOST; AT_RISK agrees with both
 * sides. An estimator whose condition does not hold has no opinion: a P(alive) that is 1 by construction is no sign of life.
 *
 * @param explanation the outcome in words
 */
public record LoyaltyVerdict(VerdictOutcome outcome, List<Estimate> estimates, String explanation) {

    /** The verdict on an account that the rules have judged, with the figures of a model if one was in force. */
    public static LoyaltyVerdict of(
            Verdict judged, @Nullable ScoringModel model, @Nullable ModelFigures figures, OutlookRules rules) {
        List<Estimate> estimates = List.of(
                Estimates.cadence(judged.cadence()),
                Estimates.model(judged.profile(), model, figures, rules),
                Estimates.activePeriods(judged.profile(), judged.asOf(), rules.activeRatio()));
        VerdictOutcome outcome = outcome(estimates);
        return new LoyaltyVerdict(outcome, estimates, explanation(outcome, estimates));
    }

    private static VerdictOutcome outcome(List<Estimate> estimates) {
        List<Estimate> valid = estimates.stream().filter(Estimate::valid).toList();
        if (valid.size() < 2) {
            return VerdictOutcome.INSUFFICIENT_HISTORY;
        }
        Set<Opinion> opinions = valid.stream()
                .map(Estimate::opinion)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Opinion.class)));
        return opinions.containsAll(EnumSet.of(Opinion.ALIVE, Opinion.LOST))
                ? VerdictOutcome.DISAGREE
                : VerdictOutcome.AGREE;
    }

    private static String explanation(VerdictOutcome outcome, List<Estimate> estimates) {
        String opinions = estimates.stream()
                .filter(Estimate::valid)
                .map(estimate -> words(estimate.estimator()) + " says " + words(estimate.opinion()))
                .collect(Collectors.joining(", "));
        return switch (outcome) {
            case AGREE -> "The estimators agree: " + opinions + ".";
            case DISAGREE -> "The estimators disagree: " + opinions + ". Look at the account before you act.";
            case INSUFFICIENT_HISTORY ->
                opinions.isEmpty()
                        ? "No estimator has a right to an opinion yet."
                        : "Only one estimator has a right to an opinion: " + opinions + ".";
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
