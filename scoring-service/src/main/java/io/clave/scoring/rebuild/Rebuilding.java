package io.clave.scoring.rebuild;

import io.clave.scoring.history.ProjectionRebuild;
import io.clave.scoring.history.ProjectionRebuilds;
import io.clave.scoring.score.Rescoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Puts the orders of a rebuild in place and scores their accounts, some accounts in one transaction. */
@ApplicationScoped
class Rebuilding {

    private static final int ACCOUNTS = 500;

    private final ProjectionRebuilds rebuilds;
    private final Rescoring rescoring;

    Rebuilding(ProjectionRebuilds rebuilds, Rescoring rescoring) {
        this.rebuilds = rebuilds;
        this.rescoring = rescoring;
    }

    /** Accounts without a change are scored too: their scores may have been lost. */
    @Transactional
    ProjectionRebuild applySome(UUID id) {
        List<UUID> accounts = rebuilds.applySome(id, ACCOUNTS);
        rescoring.rescore(accounts);
        return rebuilds.get(id);
    }
}
