package io.clave.cli.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the running stack. */
@Command(
        name = "bench",
        sortOptions = false,
        description = "Measure the running stack.",
        subcommands = {IngestCommand.class, LatencyCommand.class})
public final class BenchCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure: ingest or latency.");
    }
}
