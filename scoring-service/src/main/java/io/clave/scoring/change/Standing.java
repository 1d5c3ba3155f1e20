package io.clave.scoring.change;

import io.clave.scoring.model.Profile;
import io.clave.scoring.outlook.ScoringModel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account on a day: what it had bought, and what scored it. */
record Standing(
        LocalDate day, @Nullable Profile profile, @Nullable ScoringModel model) {}
