package io.clave.localstack;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition and for nothing else. */
public final class Await {

    private static final Duration PAUSE = Duration.ofMillis(25);

    private Await() {}

    /** Says whether the condition came true in time; an interrupt ends the wait early. */
    public static boolean until(BooleanSupplier condition, Duration patience) {
        return until(condition, patience, PAUSE);
    }

    /** The same for a condition that is costly to look at. */
    public static boolean until(BooleanSupplier condition, Duration patience, Duration pause) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(pause.toNanos());
        }
        return true;
    }
}
