package io.clave.scoring.migration;

import io.clave.platform.problem.Invalid;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Answers how accounts moved between the classes. */
@Singleton
class ClassMigrations {

    private final ScoreHistory history;
    private final Clock clock;

    ClassMigrations(ScoreHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    ClassMigration between(LocalDate from, LocalDate to) {
        if (to.isAfter(LocalDate.now(clock))) {
            throw Invalid.parameter("to", "in-the-future", "to must not be in the future.");
        }
        if (from.isAfter(to)) {
            throw Invalid.parameter("from", "after-to", "from must not be after to.");
        }
        return ClassMigration.between(from, history.classesOn(from), to, history.classesOn(to));
    }
}
