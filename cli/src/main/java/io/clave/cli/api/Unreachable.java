package io.clave.cli.api;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Nothing answered, or the answer broke off. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreachable(String what, @Nullable IOException cause) {
        super(what, cause);
    }
}
