package io.clave.cli.bench;

import io.clave.cli.api.ApiJson;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.identity.Role;
import io.clave.cli.stack.Stack;
import io.clave.cli.stack.StackOptions;
import io.clave.cli.text.Refusal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long a file of orders takes from its first byte to its last order in the ledger. */
@Command(
        name = "import",
        sortOptions = false,
        description = {
            "The time that a CSV file of so many order lines takes, upload included, orders of five lines.",
            "The file is made while it is sent; its orders stay."
        })
final class ImportBenchCommand implements Callable<Integer> {

    private static final int MOST_LINES = 20_000_000;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Order lines in the file (default: 1000000).")
    private int lines;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Mixin
    private final StackOptions options = new StackOptions();

    private final Clock clock = Clock.systemUTC();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (lines < 100 || lines > MOST_LINES) {
            throw new Refusal("A file has 100 to 20,000,000 order lines.");
        }
        Stack stack = options.stack();
        try (BenchSite site = BenchSite.of(stack, clock)) {
            String token = stack.token(Role.ERP);
            CsvReport report = new CsvRun(site, new ClaveApi(stack.gateway(), () -> token), clock).run(lines);
            print(report, spec.commandLine().getOut());
            return report.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private void print(CsvReport report, PrintWriter out) {
        if (json) {
            out.println(new String(ApiJson.bytes(report), StandardCharsets.UTF_8));
            out.flush();
        } else {
            report.print(out);
        }
    }
}
