package io.clave.cli.stack;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the key for services that run elsewhere, such as in containers. */
@Command(name = "public-key", description = "Print the public key that verifies the tokens made here.")
public final class PublicKeyCommand implements Callable<Integer> {

    @Mixin
    private final StackOptions options = new StackOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(options.stack().publicKey());
        out.flush();
        return ExitCode.OK;
    }
}
