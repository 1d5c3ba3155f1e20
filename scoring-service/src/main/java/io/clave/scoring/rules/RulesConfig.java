package io.clave.scoring.rules;

import io.clave.scoring.model.ThresholdMode;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Map;

/** Where scores draw their lines. Another value changes the scores of all accounts at the next start. */
@ConfigMapping(prefix = "clave.scoring.rules")
interface RulesConfig {

    CadenceLimits cadence();

    RegularityLimits regularity();

    ClassLimits classes();

    /** In multiples of the account's median interval between purchases. */
    interface CadenceLimits {

        /** Up to this an account is ON_CADENCE; a larger value forgives delays. */
        @WithDefault("1.25")
        double onCadenceUpTo();

        /** Up to this it is LATE. */
        @WithDefault("2")
        double lateUpTo();

        /**
         * Up to this it is OVERDUE, then LAPSED. Above 3, a purchase added on time could make a state worse, because it
         * shortens the median interval.
         */
        @WithDefault("3")
        double overdueUpTo();

        /** With fewer intervals there is no cadence; a smaller value judges sooner, from less. */
        @WithDefault("3")
        int minimumIntervals();
    }

    /** In coefficients of variation of the revenue per period. */
    interface RegularityLimits {

        /** Below this an account is of class X. */
        @WithDefault("0.5")
        double xBelow();

        /** Above this it is of class Z, between both of class Y. */
        @WithDefault("1.0")
        double zAbove();

        /** With fewer periods nothing is said. */
        @WithDefault("4")
        int minimumPeriods();
    }

    /** What decides the class. */
    interface ClassLimits {

        /** How many months up to the last purchase make the value; a shorter window forgets sooner. */
        @WithDefault("36")
        int valueMonths();

        /** Silence, in median intervals, after which an account is presumed lost; a larger value lengthens all lifetimes. */
        @WithDefault("3")
        double lostAfterIntervals();

        /** With fewer intervals of its own an account borrows the portfolio's. */
        @WithDefault("3")
        int minimumIntervals();

        /** Without intervals of its own an account younger than this is not classified. */
        @WithDefault("90")
        int minimumAgeDays();

        /** With fewer accounts in a currency nobody who buys in it is classified. */
        @WithDefault("8")
        int minimumPortfolio();

        /** Where high value begins. */
        ValueLimit value();

        /** Where long lifetime begins. */
        LifetimeLimit lifetime();

        /**
         * An account with a class crosses a line only by more than this share of it. A larger value changes fewer classes,
         * later; 0 lets accounts near a line flap. The first class of an account knows no band.
         */
        @WithDefault("0.05")
        double band();
    }

    /** The line of value, for each currency for itself. */
    interface ValueLimit {

        /** MEDIAN, PERCENTILE or ABSOLUTE. */
        @WithDefault("MEDIAN")
        ThresholdMode threshold();

        /** With PERCENTILE: the share of accounts, in percent, that is low. */
        @WithDefault("50")
        double percentile();

        /** With ABSOLUTE: net revenue by currency; a currency without one keeps its median. */
        Map<String, BigDecimal> absolute();
    }

    /** The line of the projected lifetime. */
    interface LifetimeLimit {

        /** MEDIAN, PERCENTILE or ABSOLUTE. */
        @WithDefault("MEDIAN")
        ThresholdMode threshold();

        /** With PERCENTILE: the share of accounts, in percent, that is short. */
        @WithDefault("50")
        double percentile();

        /** With ABSOLUTE: days from the first purchase to the day presumed lost. */
        @WithDefault("730")
        double absoluteDays();
    }
}
