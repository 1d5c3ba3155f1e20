package io.clave.cli.verify;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks what is kept. */
@Command(
        name = "verify",
        sortOptions = false,
        description = "Check what is kept.",
        subcommands = {VerifyLedgerCommand.class})
public final class VerifyCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to verify: ledger.");
    }
}
