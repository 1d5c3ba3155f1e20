package io.clave.scoring.backtest;

import io.clave.scoring.model.ClassMove;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.LifetimeRule;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.model.Yardstick;
import io.clave.scoring.outlook.OutlookRules;
import io.clave.scoring.outlook.ScoringModel;
import io.clave.scoring.version.BackTest.ClassStability;
import io.clave.scoring.version.ModelVersion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The classes of the same accounts on the same day under two models, each with the thresholds that it brings. */
final class Classes {

    private final Map<UUID, Profile> profiles;
    private final LocalDate asOf;
    private final ScoringRules rules;
    private final OutlookRules outlook;

    Classes(ReplayedBase base, ScoringRules rules, OutlookRules outlook) {
        this.profiles = base.profiles();
        this.asOf = base.period().holdoutEnd();
        this.rules = rules;
        this.outlook = outlook;
    }

    /** As an activation would do: whoever the draft leaves within the band of a line keeps the class of the active version. */
    ClassStability stability(ModelVersion draft, ModelVersion active) {
        Map<UUID, CustomerClass> now = classes(active, Map.of());
        List<ClassMove> moves = ClassMove.between(now, classes(draft, now));
        return new ClassStability(active.version(), ClassMove.accounts(moves), ClassMove.changed(moves), moves);
    }

    private Map<UUID, CustomerClass> classes(ModelVersion version, Map<UUID, CustomerClass> before) {
        LifetimeRule lifetimes = new ScoringModel(version, outlook).lifetimes(rules.cadenceLifetimes());
        Yardstick yardstick = new Yardstick(rules.medians(asOf, lifetimes).of(profiles.values()), lifetimes);
        Map<UUID, CustomerClass> classes = new HashMap<>();
        profiles.forEach((account, profile) -> classes.put(
                account,
                rules.verdict(profile, asOf, yardstick, before.get(account))
                        .classification()
                        .customerClass()));
        return classes;
    }
}
