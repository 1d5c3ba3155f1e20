package io.clave.accounts.intake;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Forgets old pushes that came to nothing. */
@Singleton
class RefusedPushSchedule {

    private final RefusedPushRepository refused;
    private final RefusedPushConfig config;
    private final Clock clock;

    RefusedPushSchedule(RefusedPushRepository refused, RefusedPushConfig config, Clock clock) {
        this.refused = refused;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        refused.forget(clock.instant().minus(Duration.ofDays(config.days())));
    }
}
