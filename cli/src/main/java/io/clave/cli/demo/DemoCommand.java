package io.clave.cli.demo;

import io.clave.cli.stack.Foreground;
import io.clave.cli.stack.PortOptions;
import io.clave.cli.stack.Stack;
import io.clave.cli.stack.StackOptions;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts Clave, lets a fictional wholesaler's ERP push its orders, and tells the story of what follows. */
@Command(
        name = "demo",
        sortOptions = false,
        description = "Start the stack, feed it three years of a fictional wholesaler, and tell what follows from it.")
public final class DemoCommand implements Callable<Integer> {

    @Option(names = "--exit", description = "Stop the stack at the end, instead of keeping it up until Ctrl-C.")
    private boolean exit;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed, another wholesaler, beside the first (default: 1).")
    private long seed;

    @Mixin
    private final StackOptions options = new StackOptions();

    @Mixin
    private final PortOptions ports = new PortOptions();

    private final Clock clock = Clock.systemUTC();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Stack stack = options.stack(ports);
        boolean started = Foreground.up(stack, out);
        try {
            new Demo(stack, seed, clock, out).tell();
            printTimes(out);
        } finally {
            if (exit) {
                stack.down(out);
            }
        }
        if (!exit && started) {
            Foreground.hold(stack, out);
        }
        return ExitCode.OK;
    }

    /** The script tells how long it has built; the rest is the life of this process so far. */
    private static void printTimes(PrintWriter out) {
        String build = System.getenv("CLAVE_BUILD_SECONDS");
        Duration run = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        out.println();
        out.println((build == null ? "Nothing had to be built" : "Built in " + build + " s") + "; started and told in "
                + Texts.duration(run) + ".");
        out.flush();
    }
}
