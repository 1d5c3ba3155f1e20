package io.clave.scoring.score;

import io.clave.scoring.model.Profile;
import io.clave.scoring.outlook.ModelFigures;
import io.clave.scoring.outlook.ModelIntervals;
import io.clave.scoring.outlook.ModelLifetime;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.outlook.ScoringModel;
import io.clave.scoring.version.ModelVersion;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the model in force on the day says of an account, with all digits: the same alone and in a list. */
record ModelView(
        @Schema(examples = "mbg-cnbd-2-20261123-1") String version,
        @Schema(examples = "mbg-cnbd-2") String family,

        @Schema(description = "the last day whose orders the version was fitted to")
        LocalDate fittedUntil,

        @Schema(
                description =
                        "whether the version has seen accounts leave; if not, there is no P(alive) and no lifetime")
        boolean dropoutIdentifiable,

        @Schema(description = "whether many accounts may have ordered before their first known order")
        boolean leftTruncated,

        @Schema(description = "probability that the account has not silently left", examples = "0.9312") @Nullable
        Double pAlive,

        @Nullable IntervalView pAliveInterval,

        @Schema(description = "the same at the end of the horizon, if no order comes until then", examples = "0.88")
        @Nullable
        Double pAliveAtHorizon,

        @Schema(examples = "13") int horizonWeeks,

        @Schema(description = "orders expected in the horizon", examples = "2.93")
        double expectedOrders,

        @Nullable IntervalView expectedOrdersInterval,

        @Schema(description = "probability of at least one order in the horizon", examples = "0.92")
        double pOrder,

        @Schema(description = "DERT: all future orders, each discounted to the day", examples = "31.2")
        double discountedOrders,

        @Nullable LifetimeValueView clv,

        @Schema(description = "null if there is a lifetime value") @Nullable
        ClvMissing clvMissing,

        @Nullable LifetimeView lifetime,

        @Schema(description = "until when the account is worth its contacts; null unless their cost is configured")
        @Nullable
        EconomicLifetimeView economicLifetime) {

    /** Lifetime of Reinartz and Kumar (2003): 18 months to come are worth the contacts of the next one. */
    record EconomicLifetimeView(
            @Schema(description = "days from the first purchase; null if it never ends") @Nullable
            Double days,

            @Nullable LocalDate endsOn,

            @Schema(description = "whether that day is still to come")
            boolean censored) {

        static @Nullable EconomicLifetimeView of(@Nullable ModelLifetime lifetime) {
            return lifetime == null
                    ? null
                    : new EconomicLifetimeView(lifetime.days(), lifetime.presumedLostOn(), lifetime.censored());
        }
    }

    /** Lifetime of Reinartz and Kumar (2000). */
    @Schema(name = "ModelLifetimeView")
    record LifetimeView(
            @Schema(description = "days from the first purchase; null if the model never lets the account go") @Nullable
            Double days,

            @Schema(description = "day on which P(alive) falls to the cutoff if no order comes") @Nullable
            LocalDate presumedLostOn,

            @Schema(description = "whether that day is still to come")
            boolean censored,

            @Schema(examples = "0.5") double cutoff) {}

    static @Nullable ModelView of(Judgement judgement, OutlookRules rules) {
        ScoringModel model = judgement.model();
        ModelFigures figures = judgement.figures();
        Profile profile = judgement.verdict().profile();
        return model == null || figures == null || profile == null ? null : of(model, figures, profile, rules);
    }

    private static ModelView of(ScoringModel model, ModelFigures figures, Profile profile, OutlookRules rules) {
        ModelVersion version = model.version();
        ModelIntervals intervals = model.intervals(profile, figures);
        return new ModelView(
                version.version(),
                version.family().id(),
                version.asOf(),
                version.dropoutIdentifiable(),
                version.leftTruncated(),
                figures.pAlive(),
                IntervalView.of(intervals.pAlive()),
                figures.pAliveAtHorizon(),
                rules.horizonWeeks(),
                figures.expectedOrders(),
                IntervalView.of(intervals.expectedOrders()),
                figures.pOrder(),
                figures.discountedOrders(),
                LifetimeValueView.of(figures, intervals.clv(), rules),
                clvMissing(figures, profile),
                lifetime(figures.lifetime(), rules),
                EconomicLifetimeView.of(model.economicLifetime(profile, figures.asOf())));
    }

    private static @Nullable ClvMissing clvMissing(ModelFigures figures, Profile profile) {
        if (figures.clv() != null) {
            return null;
        }
        return profile.value() == null ? ClvMissing.MIXED_CURRENCIES : ClvMissing.NO_REVENUE;
    }

    private static @Nullable LifetimeView lifetime(@Nullable ModelLifetime lifetime, OutlookRules rules) {
        return lifetime == null
                ? null
                : new LifetimeView(lifetime.days(), lifetime.presumedLostOn(), lifetime.censored(), rules.cutoff());
    }
}
