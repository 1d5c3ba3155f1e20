package io.clave.scoring.run;

import io.clave.platform.id.Ids;
import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Invalid;
import io.clave.platform.problem.Kind;
import io.clave.scoring.portfolio.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for runs and tells of them; any replica carries them out. */
@ApplicationScoped
class ScoringRuns {

    private final RunRepository runs;
    private final RunConfig config;
    private final AsOf today;
    private final Cursors cursors;
    private final Clock clock;

    ScoringRuns(RunRepository runs, RunConfig config, AsOf today, Cursors cursors, Clock clock) {
        this.runs = runs;
        this.config = config;
        this.today = today;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    ScoringRun ask(@Nullable LocalDate asOf, FamilyChoice family, @Nullable LocalDate calibrationEnd, String by) {
        LocalDate day = today.ofBody(asOf);
        if (calibrationEnd != null && !calibrationEnd.isBefore(day)) {
            throw Invalid.at("/calibrationEnd", "not-before-as-of", "The calibration must end before " + day + ".");
        }
        if (runs.open() >= config.queue()) {
            throw new TooManyScoringRuns(config.queue());
        }
        ScoringRun run = ScoringRun.queued(Ids.next(), new RunOrder(day, family, calibrationEnd), clock.instant(), by);
        runs.add(run);
        return run;
    }

    ScoringRun get(UUID id) {
        return runs.find(id).orElseThrow(() -> new ScoringRunNotFound(id));
    }

    <V> Page<V> page(
            @Nullable ScoringRunState state, @Nullable String cursor, int limit, Function<ScoringRun, V> view) {
        String filter = "scoring-runs " + state;
        UUID before = cursor == null
                ? null
                : UUID.fromString(cursors.decode(filter, cursor).get(0));
        List<ScoringRun> found = runs.list(state, before, limit + 1);
        return cursors.page(filter, found, limit, run -> new String[] {run.id().toString()}, view);
    }

    /** There is no run of this id. */
    static final class ScoringRunNotFound extends DomainException {
        ScoringRunNotFound(UUID id) {
            super(Kind.NOT_FOUND, "There is no scoring run " + id + ".");
        }
    }

    /** As many runs wait as may. */
    static final class TooManyScoringRuns extends DomainException {
        TooManyScoringRuns(int most) {
            super(Kind.CONFLICT, most + " scoring runs wait or are under way; more are not taken.");
        }
    }
}
