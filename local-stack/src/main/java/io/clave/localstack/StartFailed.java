package io.clave.localstack;

/** A process did not come up; the message says why in a sentence a person can act on. */
public class StartFailed extends RuntimeException {

    public StartFailed(String message) {
        super(message);
    }

    public StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
