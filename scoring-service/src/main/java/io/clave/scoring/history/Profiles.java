package io.clave.scoring.history;

import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What classes are decided by, of all accounts; each history is let go as soon as its profile is taken. */
@Singleton
public class Profiles {

    private final Histories histories;
    private final ScoringRules rules;

    Profiles(Histories histories, ScoringRules rules) {
        this.histories = histories;
        this.rules = rules;
    }

    /** Of the accounts that had bought by a day; one pass over all orders. */
    public Map<UUID, Profile> on(LocalDate day) {
        Map<UUID, Profile> profiles = new HashMap<>();
        histories.forEach(day, (account, history) -> {
            Profile profile = rules.profile(history);
            if (profile != null) {
                profiles.put(account, profile);
            }
        });
        return profiles;
    }
}
