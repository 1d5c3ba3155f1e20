package io.clave.cli.stack;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells how long something took since the start of the command. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private final PrintWriter out;
    private final long start = System.nanoTime();

    Stopwatch(PrintWriter out) {
        this.out = out;
    }

    synchronized void report(String what) {
        out.printf(Locale.ROOT, "%s after %.1f s.%n", what, (System.nanoTime() - start) / NANOS);
        out.flush();
    }
}
