package io.clave.accounts.reconciliation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Looks again at what differs: quarantine empties, late orders come. Replicas share the work. */
@Singleton
class ComparisonSchedule {

    private final Reconciliations reconciliations;
    private final Clock clock;

    ComparisonSchedule(Reconciliations reconciliations, Clock clock) {
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void compare() {
        Instant begin = clock.instant();
        boolean more;
        do {
            more = reconciliations.compareOldest(begin);
        } while (more);
    }
}
