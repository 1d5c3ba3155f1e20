package io.clave.cli.imports;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how far an import has come. */
@Command(name = "status", description = "Show how far an import has come.")
final class ImportStatusCommand implements Runnable {

    @Parameters(paramLabel = "IMPORT", description = "Its id.")
    private String id = "";

    @Option(names = "--wait", description = "Wait for its end.")
    private boolean wait;

    @Mixin
    private final ImportApi api = new ImportApi();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        ClaveApi gateway = api.connect();
        ImportView now = gateway.get("/imports/" + ClaveApi.encoded(id), ImportView.class);
        if (wait && !now.isOver()) {
            now = new OrderUpload(gateway, now.source(), now.dryRun()).await(now);
        }
        print(now, spec.commandLine().getOut());
    }

    private static void print(ImportView now, PrintWriter out) {
        out.printf("%s, %s of %s orders", now.state(), Texts.count(now.done()), Texts.count(now.received()));
        if (!now.isOver() && now.rowsPerSecond() != null) {
            out.printf(
                    ", %s a second, about %d s to go",
                    Texts.count(Math.round(now.rowsPerSecond())), now.remainingSeconds());
        }
        out.println(now.detail() == null ? "." : ": " + now.detail());
        new ImportReport(out).printCounts(now);
    }
}
