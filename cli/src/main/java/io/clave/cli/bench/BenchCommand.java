package io.clave.cli.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the running stack, or the models without one. */
@Command(
        name = "bench",
        sortOptions = false,
        description = "Measure the running stack, or the models without one.",
        subcommands = {IngestCommand.class, ImportBenchCommand.class, LatencyCommand.class, ModelsCommand.class})
public final class BenchCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure: ingest, import, latency or models.");
    }
}
