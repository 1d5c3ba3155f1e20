package io.clave.cli;

import io.clave.cli.bench.BenchCommand;
import io.clave.cli.demo.DemoCommand;
import io.clave.cli.imports.ImportCommand;
import io.clave.cli.models.FitCommand;
import io.clave.cli.models.ScoreCommand;
import io.clave.cli.rebuild.RebuildCommand;
import io.clave.cli.stack.DownCommand;
import io.clave.cli.stack.LogsCommand;
import io.clave.cli.stack.PublicKeyCommand;
import io.clave.cli.stack.ResetCommand;
import io.clave.cli.stack.StatusCommand;
import io.clave.cli.stack.TokenCommand;
import io.clave.cli.stack.UpCommand;
import io.clave.cli.torture.TortureCommand;
import io.clave.cli.verify.VerifyCommand;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The clave command. */
@Command(
        name = "clave",
        description = "Clave on this machine: start it, feed it, look at it.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            PublicKeyCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            RebuildCommand.class,
            FitCommand.class,
            ScoreCommand.class,
            BenchCommand.class,
            TortureCommand.class
        })
public final class Clave implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    public static CommandLine commandLine() {
        return new CommandLine(new Clave())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Clave::report);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    /** Our own exceptions carry a sentence for the person at the terminal; any other is a defect and shows where. */
    private static int report(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure.getClass().getPackageName().startsWith("io.clave.")) {
            err.println(failure.getMessage());
        } else {
            failure.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
