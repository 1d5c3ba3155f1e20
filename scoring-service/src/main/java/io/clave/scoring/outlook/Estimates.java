package io.clave.scoring.outlook;

import io.clave.models.ModelKind;
import io.clave.scoring.model.Cadence;
import io.clave.scoring.model.Profile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What each estimator says of an account, and why it may be believed or not. */
final class Estimates {

    private static final String NOTHING_BOUGHT = "The account has bought nothing yet.";

    private Estimates() {}

    static Estimate cadence(Cadence cadence) {
        Opinion opinion = switch (cadence.state()) {
            case ON_CADENCE -> Opinion.ALIVE;
            case LATE, OVERDUE -> Opinion.AT_RISK;
            case LAPSED -> Opinion.LOST;
            case INSUFFICIENT_HISTORY -> Opinion.NONE;
        };
        return new Estimate(
                Estimator.CADENCE,
                cadence.overdueRatio(),
                opinion,
                opinion == Opinion.NONE
                        ? "Too few intervals between purchases for a rhythm of its own."
                        : "The account has a rhythm of its own; calendar seasons are not known to it.");
    }

    static Estimate model(
            @Nullable Profile profile,
            @Nullable ScoringModel model,
            @Nullable ModelFigures figures,
            OutlookRules rules) {
        if (model == null) {
            return Estimate.none(Estimator.MODEL, null, "No model version was active.");
        }
        Double alive = figures == null ? null : figures.pAlive();
        if (profile == null || figures == null) {
            return Estimate.none(Estimator.MODEL, null, NOTHING_BOUGHT);
        }
        if (alive == null) {
            return Estimate.none(
                    Estimator.MODEL, null, "Dropout is not identifiable: the version has not seen accounts leave.");
        }
        if (isAliveByConstruction(model, profile)) {
            return Estimate.none(
                    Estimator.MODEL, alive, "Without a repeat order P(alive) is 1 by construction under this family.");
        }
        return new Estimate(Estimator.MODEL, alive, opinion(alive, rules.cutoff()), condition(model));
    }

    static Estimate activePeriods(@Nullable Profile profile, LocalDate asOf, ActiveRatioRules rules) {
        if (profile == null) {
            return Estimate.none(Estimator.ACTIVE_PERIOD_RATIO, null, NOTHING_BOUGHT);
        }
        int counted = profile.purchases().periodsCounted(profile.rhythm(), asOf);
        int silent = profile.purchases().silentPeriods(profile.rhythm(), asOf);
        double ratio = (double) profile.purchases().activePeriods() / counted;
        if (counted < rules.minimumPeriods()) {
            return Estimate.none(
                    Estimator.ACTIVE_PERIOD_RATIO,
                    ratio,
                    "%d periods are too few, it takes %d.".formatted(counted, rules.minimumPeriods()));
        }
        Opinion opinion = rules.opinion(ratio);
        return silent >= rules.silentPeriods() && opinion != Opinion.LOST
                ? Estimate.none(
                        Estimator.ACTIVE_PERIOD_RATIO,
                        ratio,
                        "The share looks back; after %d silent periods it is no sign of life.".formatted(silent))
                : new Estimate(
                        Estimator.ACTIVE_PERIOD_RATIO, ratio, opinion, "%d periods were counted.".formatted(counted));
    }

    /** From halfway between the cutoff and 1 on alive, below the cutoff lost. */
    private static Opinion opinion(double alive, double cutoff) {
        if (alive >= (1 + cutoff) / 2) {
            return Opinion.ALIVE;
        }
        return alive < cutoff ? Opinion.LOST : Opinion.AT_RISK;
    }

    /** BG models let nobody go before the first repeat order (Fader, Hardie and Lee 2005). */
    private static boolean isAliveByConstruction(ScoringModel model, Profile profile) {
        ModelKind kind = model.version().family().kind();
        return profile.rhythm().intervals() == 0 && (kind == ModelKind.BG_NBD || kind == ModelKind.BG_CNBD_K);
    }

    private static String condition(ScoringModel model) {
        return model.version().leftTruncated()
                ? "With a reservation: many accounts may have ordered before their first known order."
                : "The version has seen accounts leave.";
    }
}
