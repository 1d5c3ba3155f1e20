package io.clave.cli.stack;

import io.clave.localstack.Await;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Keeps a stack up as long as the command runs: Ctrl-C stops it, at whatever moment it comes. */
public final class Foreground {

    private static final Duration FOR_EVER = Duration.ofDays(3650);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Foreground() {}

    /** Brings the stack up and sees to it that it goes down with this command; one that was up already is left alone. */
    public static boolean up(Stack stack, PrintWriter out) {
        CountDownLatch settled = new CountDownLatch(1);
        Thread starter = Thread.currentThread();
        Thread stop = new Thread(() -> stop(stack, out, starter, settled), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        boolean started = false;
        try {
            started = stack.up(out);
        } finally {
            settled.countDown();
            if (!started) {
                cancel(stop);
            }
        }
        return started;
    }

    /** Returns when somebody else has stopped the stack. */
    public static void hold(Stack stack, PrintWriter out) {
        out.println("Ctrl-C stops it.");
        out.flush();
        Await.until(() -> !stack.runs(), FOR_EVER, PAUSE);
    }

    private static void stop(Stack stack, PrintWriter out, Thread starter, CountDownLatch settled) {
        if (settled.getCount() > 0) {
            starter.interrupt();
        }
        try {
            settled.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        stack.down(out);
    }

    private static void cancel(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException stoppingAlready) {
            return;
        }
    }
}
