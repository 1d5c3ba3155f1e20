package io.clave.cli.imports;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.files.TextFile;
import io.clave.cli.identity.Role;
import io.clave.cli.identity.TokenRequest;
import io.clave.cli.stack.Stack;
import io.clave.cli.stack.StackOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
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
            "The exit status is 1 when an order was refused."
        })
final class ImportOrdersCommand implements Callable<Integer> {

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);

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

    @Mixin
    private final StackOptions options = new StackOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        TextFile file = TextFile.of(path);
        Stack stack = options.runningStack();
        String token = stack.token(new TokenRequest("local-import", List.of(Role.ERP, Role.OPERATOR), TOKEN_LIFETIME));
        ClaveApi api = new ClaveApi(stack.gateway(), () -> token);
        PrintWriter out = spec.commandLine().getOut();
        boolean clean = format == ImportFormat.ONLINE_RETAIL
                ? new RetailImport(api, source, currency, dryRun, out).run(file)
                : passOn(api, file, out);
        return clean ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** The API reads its own formats; what is done here is to find a damaged file before anything is sent. */
    private boolean passOn(ClaveApi api, TextFile file, PrintWriter out) {
        long start = System.nanoTime();
        file.check();
        ImportView done = new OrderUpload(api, source, dryRun).send(format.word(), null, () -> content(file));
        ImportReport report = new ImportReport(out);
        report.printOutcomes(done, dryRun, Duration.ofNanos(System.nanoTime() - start));
        report.printRejections(new NotTaken(api).rejected(done), done.id());
        return done.error() == 0;
    }

    private static InputStream content(TextFile file) {
        try {
            return file.content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
