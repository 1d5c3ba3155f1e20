package io.clave.cli.imports;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.files.TextFile;
import io.clave.cli.text.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a file of orders. */
@Command(
        name = "orders",
        sortOptions = false,
        description = {
            "Import a file of orders, plain or packed with gzip.",
            "Ctrl-C while the file is sent: nothing of it is taken. Ctrl-C after that: the import goes on;",
            "see clave import list, and clave import cancel.",
            "The exit status is 1 when an order was refused."
        })
final class ImportOrdersCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file.")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Option(
            names = "--source",
            required = true,
            paramLabel = "SYSTEM",
            description = "The system whose orders these are; it knows the accounts by its own identifiers.")
    private String source = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "clave-ndjson",
            converter = ImportFormat.Converter.class,
            description = "clave-ndjson (default), clave-csv or online-retail, the layout of the UCI data set.")
    private ImportFormat format = ImportFormat.CLAVE_NDJSON;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "GBP",
            description = "The currency of an online-retail file, which names none (default: GBP).")
    private Currency currency = Currency.getInstance("GBP");

    @Option(names = "--dry-run", description = "Count what would become of the orders, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--ignore-unknown-columns",
            description = "Take orders that have something in an unknown column without it; else they are rejected.")
    private boolean ignoreUnknownColumns;

    @Mixin
    private final ImportApi api = new ImportApi();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        TextFile file = TextFile.of(path);
        PrintWriter out = spec.commandLine().getOut();
        ClaveApi gateway = api.connect();
        boolean clean = format == ImportFormat.ONLINE_RETAIL
                ? new RetailImport(gateway, source, currency, dryRun, out).run(file)
                : passOn(gateway, file, out);
        return clean ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** The API reads its own formats; what is done here is to find a damaged file before anything is sent. */
    private boolean passOn(ClaveApi gateway, TextFile file, PrintWriter out) {
        long start = System.nanoTime();
        OrderUpload upload = new OrderUpload(gateway, source, dryRun, ignoreUnknownColumns);
        ImportReport report = new ImportReport(out);
        ImportView received = send(upload, file);
        report.printReceived(received);
        ImportView done = upload.await(received);
        report.printOutcomes(done, Duration.ofNanos(System.nanoTime() - start));
        report.printRejections(new NotTaken(gateway).rejected(done, ImportReport.SHOWN_REJECTIONS), done);
        return done.error() == 0;
    }

    private ImportView send(OrderUpload upload, TextFile file) {
        try (Progress bar = Progress.of("sending", file.check(), "bytes")) {
            return upload.send(format.word(), null, () -> new MeteredStream(content(file), bar));
        }
    }

    private static InputStream content(TextFile file) {
        try {
            return file.content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
