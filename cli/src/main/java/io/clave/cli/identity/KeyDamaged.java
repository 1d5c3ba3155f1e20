package io.clave.cli.identity;

/** The file of the signing key holds something else. */
final class KeyDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyDamaged(Throwable cause) {
        super("The signing key cannot be read; `clave reset` makes a new one and removes all data with it.", cause);
    }
}
