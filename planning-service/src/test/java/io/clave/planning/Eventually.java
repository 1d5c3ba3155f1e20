package io.clave.planning;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;

/** Waits until events have had their effect; a busy machine gets its time. */
public final class Eventually {

    private Eventually() {}

    public static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(assertion);
    }
}
