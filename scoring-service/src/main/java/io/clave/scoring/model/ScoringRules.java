package io.clave.scoring.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All rules of a score together; the same rules and the same orders give the same score, always. */
public record ScoringRules(CadenceRules cadence, RegularityRules regularity, ClassRules classes) {

    /** The name under which answers and events cite these rules. */
    public static final String VERSION = "rules-1";

    public static final ScoringRules DEFAULT =
            new ScoringRules(CadenceRules.DEFAULT, RegularityRules.DEFAULT, ClassRules.DEFAULT);

    public @Nullable Profile profile(History history) {
        return Profile.of(history, classes);
    }

    /** What a profile means on a day, among a portfolio, for an account that had no class before. */
    public Verdict verdict(@Nullable Profile profile, LocalDate asOf, Portfolio portfolio) {
        return verdict(profile, asOf, new Yardstick(portfolio, cadenceLifetimes()), null);
    }

    /** What a profile means on a day, for an account of a class before. */
    public Verdict verdict(
            @Nullable Profile profile, LocalDate asOf, Yardstick yardstick, @Nullable CustomerClass before) {
        Rhythm rhythm = profile == null ? null : profile.rhythm();
        return new Verdict(
                asOf,
                profile,
                Cadence.of(rhythm, asOf, cadence),
                new Classifier(asOf, yardstick, classes).classify(profile, before));
    }

    public LifetimeRule cadenceLifetimes() {
        return LifetimeRule.cadence(classes);
    }

    public PortfolioMedians medians(LocalDate asOf) {
        return medians(asOf, cadenceLifetimes());
    }

    public PortfolioMedians medians(LocalDate asOf, LifetimeRule lifetimes) {
        return new PortfolioMedians(asOf, classes, lifetimes);
    }
}
