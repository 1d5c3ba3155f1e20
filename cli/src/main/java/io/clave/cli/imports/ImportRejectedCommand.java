package io.clave.cli.imports;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.text.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the rejected rows of an import. */
@Command(
        name = "rejected",
        description = "Download the rows of an import that were rejected, with line, field, code, reason and text.")
final class ImportRejectedCommand implements Runnable {

    @Parameters(paramLabel = "IMPORT", description = "Its id.")
    private String id = "";

    @Option(names = "--csv", description = "As CSV and not as NDJSON.")
    private boolean csv;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where they go.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final ImportApi api = new ImportApi();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        String path = "/imports/" + ClaveApi.encoded(id) + "/rejected" + (csv ? "/csv" : "");
        try (InputStream rows = api.connect().download(path)) {
            Files.copy(rows, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be written: " + e.getMessage() + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("Written to " + file + ".");
        out.flush();
    }
}
