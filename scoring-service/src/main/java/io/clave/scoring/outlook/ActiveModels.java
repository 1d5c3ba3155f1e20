package io.clave.scoring.outlook;

import io.clave.scoring.version.ModelVersions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The model that scores, now and on any day before. One read serves a whole batch. */
@Singleton
public class ActiveModels {

    private final ModelVersions versions;
    private final OutlookRules rules;

    ActiveModels(ModelVersions versions, OutlookRules rules) {
        this.versions = versions;
        this.rules = rules;
    }

    /** Null while no version is active: then the rules alone score. */
    public @Nullable ScoringModel current() {
        return versions.active()
                .map(version -> new ScoringModel(version, rules))
                .orElse(null);
    }

    /** The model in force at the end of a day. */
    public @Nullable ScoringModel on(LocalDate day) {
        return versions.activeOn(day)
                .map(version -> new ScoringModel(version, rules))
                .orElse(null);
    }

    public @Nullable ScoringModel find(String version) {
        return versions.find(version)
                .map(found -> new ScoringModel(found, rules))
                .orElse(null);
    }
}
