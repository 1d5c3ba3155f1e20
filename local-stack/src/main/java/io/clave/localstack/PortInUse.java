package io.clave.localstack;

/** Somebody else listens on a port that the stack needs. */
public final class PortInUse extends StartFailed {

    PortInUse(String purpose, int port, String owner) {
        super("Port %d, wanted for %s, is already in use by %s. Stop that process or choose another port."
                .formatted(port, purpose, owner));
    }
}
