package io.clave.scoring.outlook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What the models are asked, and when several estimators count as agreeing. */
@ConfigMapping(prefix = "clave.scoring.outlook")
interface OutlookConfig {

    /** How many weeks ahead orders are expected; a longer horizon ranks by lasting customers rather than by the next order. */
    @WithDefault("13")
    int horizonWeeks();

    /** Discount of a year; a larger one makes lifetime values smaller, most of all those of lasting accounts. */
    @WithDefault("0.15")
    double annualDiscount();

    /** Below this P(alive) an account is presumed lost; a larger cutoff shortens all lifetimes. */
    @WithDefault("0.5")
    double cutoff();

    /** Margin / net revenue. Without it lifetime values are in revenue and say so. */
    Optional<Double> marginRatio();

    /**
     * What the contacts with an account cost in a month, by currency. Without it there is no economic lifetime; a larger cost
     * ends it sooner.
     */
    Map<String, BigDecimal> contactCost();

    /** How far a lifetime value must move from the last one kept before the history keeps it again, as a share. */
    @WithDefault("0.1")
    double historyBand();

    ActiveRatio activeRatio();

    /** How the share of periods with a purchase is read. */
    interface ActiveRatio {

        /** From this share on an account reads as alive. */
        @WithDefault("0.5")
        double aliveFrom();

        /** Below this share it reads as lost, between both as at risk. */
        @WithDefault("0.25")
        double lostBelow();

        /** With fewer periods the share says nothing. */
        @WithDefault("4")
        int minimumPeriods();

        /** After so many periods without a purchase a high share, which looks back, is no sign of life any more. */
        @WithDefault("3")
        int silentPeriods();
    }
}
