package io.clave.platform.intake;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Repeats what fails for a passing reason, with growing pauses, until it works or the service stops. */
@Singleton
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final CountDownLatch stopping = new CountDownLatch(1);

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /** Throws only what will not pass by waiting. */
    void during(Runnable work) {
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                if (!PassingFault.is(failure)) {
                    throw failure;
                }
                LOG.warnf("waiting %d ms, then again: %s", pause, failure.toString());
                waitOrStop(pause, failure);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private void waitOrStop(long millis, RuntimeException failure) {
        try {
            if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
                throw new Interrupted(failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(failure);
        }
    }

    /** The service stops in the middle of waiting: the records stay uncommitted and are delivered again. */
    static final class Interrupted extends Error {
        Interrupted(RuntimeException cause) {
            super("stopped while waiting", cause);
        }
    }
}
