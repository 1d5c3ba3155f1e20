package io.clave.scoring.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long an account stays, from its first purchase to the day it is presumed lost. This is the lifetime of Reinartz and
 * Kumar (2000), Journal of Marketing 64(4), with a simple rule in place of P(alive): presumed lost on = last purchase +
 * 3 x median interval. Simple rules do as well for single customers (Wuebben and Wangenheim 2008, Journal of Marketing
 * 72(3)).
 *
 * @param days presumed lost on - first purchase
 * @param interval whose median interval was taken; null for the lifetime of a model
 */
public record Lifetime(
        double days,
        LocalDate presumedLostOn,
        LifetimeBasis basis,
        @Nullable IntervalBasis interval) {

    /** The lifetime that a model projects. */
    public static Lifetime ofModel(LocalDate first, double days) {
        return new Lifetime(days, first.plusDays(Math.round(days)), LifetimeBasis.MODEL, null);
    }

    /** Null when neither the account nor its portfolio has a rhythm. */
    static @Nullable Lifetime of(Rhythm rhythm, @Nullable Double portfolioIntervalDays, ClassRules rules) {
        IntervalBasis whose = rules.hasOwnRhythm(rhythm) ? IntervalBasis.OWN : IntervalBasis.PORTFOLIO;
        Double interval = whose == IntervalBasis.OWN ? rhythm.medianIntervalDays() : portfolioIntervalDays;
        if (interval == null) {
            return null;
        }
        double silence = rules.lostAfterIntervals() * interval;
        double days = ChronoUnit.DAYS.between(rhythm.first(), rhythm.last()) + silence;
        return new Lifetime(days, rhythm.last().plusDays(Math.round(silence)), LifetimeBasis.CADENCE, whose);
    }
}
