package io.clave.planning.directive;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Ends directives once their last day is over. */
@Singleton
class ExpirySweep {

    private final Directives directives;
    private final int batch;

    ExpirySweep(Directives directives, DirectiveConfig config) {
        this.directives = directives;
        this.batch = config.expiryBatch();
    }

    @Scheduled(every = "${clave.planning.directives.expiry-every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        int expired;
        do {
            expired = directives.expire(batch);
        } while (expired == batch);
    }
}
