package io.clave.cli.stack;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings the local stack up. */
@Command(
        name = "up",
        sortOptions = false,
        description = "Start whatever of the stack does not run, and wait until all is ready.")
public final class UpCommand implements Callable<Integer> {

    @Mixin
    private final StackOptions options = new StackOptions();

    @Mixin
    private final PortOptions ports = new PortOptions();

    @Option(
            names = {"-d", "--detach"},
            description = "Return when the stack is up, instead of stopping it at Ctrl-C.")
    private boolean detach;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Stack stack = options.stack(ports);
        boolean started = detach ? stack.up(out) : Foreground.up(stack, out);
        out.printf(
                "The stack is %s: %s, documented at %s/docs.%n",
                started ? "up" : "already up", stack.gateway(), stack.gateway());
        out.flush();
        if (started && !detach) {
            Foreground.hold(stack, out);
        }
        return ExitCode.OK;
    }
}
