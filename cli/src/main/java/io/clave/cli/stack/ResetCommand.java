package io.clave.cli.stack;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the local stack back to nothing. */
@Command(name = "reset", description = "Stop the stack and remove all its data, keys and passwords.")
public final class ResetCommand implements Callable<Integer> {

    @Mixin
    private final StackOptions options = new StackOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Stack stack = options.stack();
        stack.reset(out);
        out.printf("Removed the stack's files in %s.%n", stack.directory().root());
        out.flush();
        return ExitCode.OK;
    }
}
