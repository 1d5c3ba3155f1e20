package io.clave.cli.bench;

import io.clave.cli.api.ApiJson;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast the models are fitted and applied on this machine. */
@Command(
        name = "models",
        sortOptions = false,
        description = {
            "Fit and apply the models, on real data where ../shared/data is beside the project and on a simulated million.",
            "Needs no running stack. The exit status is 1 when a result is wrong, and 0 when only a target is missed."
        })
final class ModelsCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path data = Path.of(System.getProperty("clave.home", "."), "..", "shared", "data");
        ModelsReport report = new ModelsBench(data, this::progress).run();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new String(ApiJson.bytes(report), StandardCharsets.UTF_8));
            out.flush();
        } else {
            report.print(out);
        }
        return report.correct() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void progress(String what) {
        spec.commandLine().getErr().println(what + " ...");
        spec.commandLine().getErr().flush();
    }
}
