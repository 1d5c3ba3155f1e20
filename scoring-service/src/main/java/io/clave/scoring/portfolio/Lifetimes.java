package io.clave.scoring.portfolio;

import io.clave.scoring.model.LifetimeRule;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.outlook.ActiveModels;
import io.clave.scoring.outlook.ScoringModel;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** By which rule lifetimes are taken: by a model that has seen accounts leave, else by the rhythm. */
@Singleton
class Lifetimes {

    private final ActiveModels models;
    private final ScoringRules rules;

    Lifetimes(ActiveModels models, ScoringRules rules) {
        this.models = models;
        this.rules = rules;
    }

    LifetimeRule of(@Nullable ScoringModel model) {
        LifetimeRule cadence = rules.cadenceLifetimes();
        return model == null ? cadence : model.lifetimes(cadence);
    }

    LifetimeRule named(@Nullable String model) {
        return of(model == null ? null : models.find(model));
    }

    /** The name of the model that lifetimes are to be taken from now; null for the rhythm. */
    @Nullable
    String current() {
        ScoringModel model = models.current();
        return model == null || !model.knowsLosses() ? null : model.name();
    }
}
