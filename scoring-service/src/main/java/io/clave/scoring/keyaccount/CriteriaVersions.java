package io.clave.scoring.keyaccount;

import io.clave.platform.http.Etags;
import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The versions of the criteria: drafted, tried, put in force; never changed and never deleted. */
@ApplicationScoped
class CriteriaVersions {

    private final CriteriaRepository versions;
    private final Cursors cursors;
    private final Clock clock;

    CriteriaVersions(CriteriaRepository versions, Cursors cursors, Clock clock) {
        this.versions = versions;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    CriteriaVersion draft(SelectionCriteria content, String by) {
        content.check();
        return versions.add(content, clock.instant(), by);
    }

    /** Puts a draft in force in the place of the active version, which is archived in the same moment. */
    @Transactional
    CriteriaVersion activate(long version, @Nullable String ifMatch, String by) {
        versions.lock();
        CriteriaVersion found = get(version);
        Etags.requireMatch(ifMatch, found.revision());
        if (found.state() == CriteriaState.ARCHIVED) {
            throw new CriteriaArchived(version);
        }
        if (found.state() == CriteriaState.DRAFT) {
            Instant now = clock.instant();
            versions.archiveActive(now, by);
            versions.activate(version, now, by);
        }
        return get(version);
    }

    CriteriaVersion get(long version) {
        return versions.find(version).orElseThrow(() -> new CriteriaNotFound(version));
    }

    /** The version asked for, or the one in force. */
    CriteriaVersion asked(@Nullable Long version) {
        return version == null ? versions.active().orElseThrow(NoActiveCriteria::new) : get(version);
    }

    Page<CriteriaVersion> page(@Nullable CriteriaState state, @Nullable String cursor, int limit) {
        String filter = "key-account-criteria " + state;
        Long before = cursor == null
                ? null
                : Long.valueOf(cursors.decode(filter, cursor).get(0));
        List<CriteriaVersion> found = versions.list(state, before, limit + 1);
        return cursors.page(
                filter, found, limit, version -> new String[] {String.valueOf(version.version())}, Function.identity());
    }
}
