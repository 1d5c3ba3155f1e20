package io.clave.cli.imports;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Stops an import. */
@Command(name = "cancel", description = "Stop an import; what it has booked stays.")
final class ImportCancelCommand implements Runnable {

    @Parameters(paramLabel = "IMPORT", description = "Its id.")
    private String id = "";

    @Mixin
    private final ImportApi api = new ImportApi();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        ImportView cancelled = api.connect()
                .post("/imports/" + ClaveApi.encoded(id) + "/cancel", Map.of())
                .as(ImportView.class);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "Cancelled after %s of %s orders.%n", Texts.count(cancelled.done()), Texts.count(cancelled.received()));
        out.flush();
    }
}
