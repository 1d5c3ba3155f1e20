package io.clave.localstack;

/** How long a started process lives. */
public enum Lifetime {
    /** Until somebody stops it; it does not notice the end of the JVM that started it. */
    DETACHED,
    /** At most as long as the JVM that started it, even when that one is killed hard. */
    THIS_JVM
}
