package io.clave.cli.rebuild;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds anew what was made of facts. */
@Command(
        name = "rebuild",
        sortOptions = false,
        description = "Build anew what a service made of the facts of another one.",
        subcommands = {RebuildScoringCommand.class})
public final class RebuildCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to rebuild: scoring.");
    }
}
