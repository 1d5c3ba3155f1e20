package io.clave.scoring.score;

import io.clave.platform.paging.Cursors;
import io.clave.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current scores, page by page; no account is missed or repeated while others are scored. */
@ApplicationScoped
class ScoreList {

    private final ScoreRepository scores;
    private final Cursors cursors;

    ScoreList(ScoreRepository scores, Cursors cursors) {
        this.scores = scores;
        this.cursors = cursors;
    }

    Page<ListedScoreView> page(ScoreFilter filter, @Nullable String cursor, int limit) {
        List<String> after = cursor == null ? null : cursors.decode(filter.fingerprint(), cursor);
        List<ListedScore> found = scores.list(filter, after, limit + 1);
        List<ListedScore> shown = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? cursors.encode(filter.fingerprint(), filter.keyset(shown.get(limit - 1))) : null;
        return new Page<>(shown.stream().map(ListedScoreView::of).toList(), next);
    }
}
