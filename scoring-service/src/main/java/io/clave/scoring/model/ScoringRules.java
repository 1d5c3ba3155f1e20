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

    /** What a profile means on a day, among a portfolio. */
    public Verdict verdict(@Nullable Profile profile, LocalDate asOf, Portfolio portfolio) {
        Rhythm rhythm = profile == null ? null : profile.rhythm();
        return new Verdict(
                asOf,
                profile,
                Cadence.of(rhythm, asOf, cadence),
                new Classifier(asOf, portfolio, classes).classify(profile));
    }

    public PortfolioMedians medians(LocalDate asOf) {
        return new PortfolioMedians(asOf, classes);
    }
}
