package io.clave.scoring.version;

import io.clave.platform.http.Etags;
import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The versions for people: read, compared, put in force, withdrawn; never deleted. */
@ApplicationScoped
class ScoringModels {

    private final StoredModelRepository models;
    private final ModelStates states;
    private final ActivationBounds bounds;
    private final Cursors cursors;
    private final Clock clock;

    ScoringModels(
            StoredModelRepository models, ModelStates states, ActivationBounds bounds, Cursors cursors, Clock clock) {
        this.models = models;
        this.states = states;
        this.bounds = bounds;
        this.cursors = cursors;
        this.clock = clock;
    }

    StoredModel get(String version) {
        return models.find(version).orElseThrow(() -> new ScoringModelNotFound(version));
    }

    /** Puts a version in force in the place of the active one; an archived version may come back. */
    @Transactional
    StoredModel activate(String version, @Nullable String ifMatch, String by) {
        StoredModel model = lock(version, ifMatch);
        if (model.model().state() == ModelState.ACTIVE) {
            return model;
        }
        bounds.require(model);
        Instant now = clock.instant();
        states.archiveActive(now, by);
        states.activate(version, now, by);
        return get(version);
    }

    /** Withdraws a version; when it was in force, none is until another is activated. */
    @Transactional
    StoredModel archive(String version, @Nullable String ifMatch, String by) {
        StoredModel model = lock(version, ifMatch);
        if (model.model().state() == ModelState.ARCHIVED) {
            return model;
        }
        if (model.model().state() == ModelState.ACTIVE) {
            states.archiveActive(clock.instant(), by);
        } else {
            states.archive(version, clock.instant(), by);
        }
        return get(version);
    }

    <V> Page<V> page(@Nullable ModelState state, @Nullable String cursor, int limit, Function<StoredModel, V> view) {
        String filter = "scoring-models " + state;
        List<String> before = cursor == null ? List.of() : cursors.decode(filter, cursor);
        List<StoredModel> found = before.isEmpty()
                ? models.list(state, null, null, limit + 1)
                : models.list(state, Instant.parse(before.get(0)), before.get(1), limit + 1);
        return cursors.page(
                filter,
                found,
                limit,
                model -> new String[] {
                    model.createdAt().toString(), model.model().version()
                },
                view);
    }

    private StoredModel lock(String version, @Nullable String ifMatch) {
        states.lock();
        StoredModel model = get(version);
        Etags.requireMatch(ifMatch, model.revision());
        return model;
    }

    /** There is no version of this name. */
    static final class ScoringModelNotFound extends DomainException {
        ScoringModelNotFound(String version) {
            super(Kind.NOT_FOUND, "There is no scoring model " + version + ".");
        }
    }
}
