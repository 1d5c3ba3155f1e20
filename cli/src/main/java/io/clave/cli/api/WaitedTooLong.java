package io.clave.cli.api;

import java.time.Duration;

/** A condition that did not come true in time. */
public final class WaitedTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WaitedTooLong(String what, Duration limit) {
        super("Waited " + limit.toSeconds() + " s for " + what + ", in vain.");
    }

    private WaitedTooLong(String message, RuntimeException cause) {
        super(message, cause);
    }

    WaitedTooLong because(RuntimeException cause) {
        return new WaitedTooLong(getMessage() + " " + cause.getMessage(), cause);
    }
}
