package io.clave.cli.imports;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings data in. */
@Command(
        name = "import",
        sortOptions = false,
        description = "Import files, and see what became of them.",
        subcommands = {
            ImportOrdersCommand.class,
            ImportListCommand.class,
            ImportStatusCommand.class,
            ImportRejectedCommand.class,
            ImportCancelCommand.class
        })
public final class ImportCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: orders, list, status, rejected or cancel.");
    }
}
