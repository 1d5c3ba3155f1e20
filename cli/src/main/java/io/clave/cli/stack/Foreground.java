package io.clave.cli.stack;

import io.clave.localstack.Await;
import java.io.PrintWriter;
import java.time.Duration;

/** Keeps a stack up as long as the command runs. */
public final class Foreground {

    private static final Duration FOR_EVER = Duration.ofDays(3650);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Foreground() {}

    /** Returns when somebody else has stopped the stack; Ctrl-C ends the command and stops the stack with it. */
    public static void holdUntilInterrupted(Stack stack, PrintWriter out) {
        Thread stop = new Thread(() -> stack.down(out), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        out.println("Ctrl-C stops it.");
        out.flush();
        Await.until(() -> !stack.runs(), FOR_EVER, PAUSE);
        out.println("The stack was stopped from elsewhere.");
        out.flush();
    }
}
