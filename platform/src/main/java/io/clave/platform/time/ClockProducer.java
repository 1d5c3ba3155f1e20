package io.clave.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one source of time; tests put a settable one in its place. */
@ApplicationScoped
class ClockProducer {

    /** What PostgreSQL keeps of a time; a finer one would read back as another. */
    private static final Duration DATABASE_PRECISION = Duration.ofNanos(1_000);

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), DATABASE_PRECISION);
    }
}
