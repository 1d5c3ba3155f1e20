package io.clave.cli.stack;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the local stack down and keeps its data. */
@Command(name = "down", description = "Stop the stack; its data stay.")
public final class DownCommand implements Callable<Integer> {

    @Mixin
    private final StackOptions options = new StackOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!options.stack().down(out)) {
            out.println("Nothing was running.");
        }
        out.flush();
        return ExitCode.OK;
    }
}
