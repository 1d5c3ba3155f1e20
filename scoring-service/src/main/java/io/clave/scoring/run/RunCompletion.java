package io.clave.scoring.run;

import io.clave.scoring.version.ModelDraft;
import io.clave.scoring.version.ModelDrafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The end of a run: its version is kept and the run succeeds in one transaction, or neither. */
@ApplicationScoped
class RunCompletion {

    private final RunLeases leases;
    private final ModelDrafts drafts;

    RunCompletion(RunLeases leases, ModelDrafts drafts) {
        this.leases = leases;
        this.drafts = drafts;
    }

    @Transactional
    String complete(ModelDraft draft) {
        leases.requireMine(draft.run());
        String version = drafts.keep(draft);
        leases.succeed(draft.run(), version);
        return version;
    }
}
