package io.clave.cli.api;

import java.time.Duration;

/** A condition that did not come true in time. */
public final class WaitedTooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WaitedTooLong(String what, Duration limit) {
        super("waited " + limit.toSeconds() + " s for " + what + ", in vain");
    }
}
