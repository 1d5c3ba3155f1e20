package io.clave.cli.bench;

import io.clave.cli.api.ApiJson;
import io.clave.cli.stack.Member;
import io.clave.cli.stack.Stack;
import io.clave.cli.stack.StackOptions;
import io.clave.cli.text.Refusal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many orders a second become durable, beside what the machine can do. */
@Command(
        name = "ingest",
        sortOptions = false,
        description = {
            "Orders a second made durable through Kafka and through REST batches of 500,",
            "each beside a bare insert of the same rows into the same tables."
        })
final class IngestCommand implements Callable<Integer> {

    private static final double KAFKA_TARGET = 0.25;
    private static final double REST_TARGET = 0.2;

    @Option(names = "--orders", paramLabel = "N", defaultValue = "10000", description = "A round (default: 10000).")
    private int orders;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "Default: 3.")
    private int rounds;

    @Option(names = "--clients", paramLabel = "N", defaultValue = "4", description = "REST clients (default: 4).")
    private int clients;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Do not measure: push the orders, half by each door, and write down which were acknowledged.")
    private @Nullable Path journal;

    @Option(names = "--verify", paramLabel = "FILE", description = "Do not measure: hold the ledger against a journal.")
    private @Nullable Path verify;

    @Mixin
    private final StackOptions options = new StackOptions();

    private final Clock clock = Clock.systemUTC();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        requireBounds();
        Stack stack = options.stack();
        try (BenchSite site = BenchSite.of(stack, clock)) {
            if (verify != null) {
                return report(new JournalCheck(site).verify(Journal.read(verify)));
            }
            if (journal != null) {
                return report(new JournalRun(site, clock).push(orders, journal));
            }
            return measure(stack, site);
        }
    }

    private void requireBounds() {
        if (orders < 100 || orders > 1_000_000 || rounds < 1 || rounds > 20 || clients < 1 || clients > 16) {
            throw new Refusal("A round has 100 to 1,000,000 orders, and there are 1 to 20 rounds and 1 to 16 clients.");
        }
    }

    private int measure(Stack stack, BenchSite site) {
        int consumers = site.quiet.orderConsumers();
        List<MeasuredDoor> doors = List.of(
                new MeasuredDoor(
                        "kafka", new KafkaDoor(site.topic, site.ledger, BenchSite.PATIENCE), consumers, KAFKA_TARGET),
                new MeasuredDoor("rest", new RestDoor(site.batches, clients), clients, REST_TARGET));
        try (BareInsert bare =
                new BareInsert(stack.database(Member.ACCOUNTS), Math.max(clients, consumers), site.accounts, clock)) {
            IngestReport report = new IngestRun(site, bare, doors, clock, this::progress).run(orders, rounds);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                printJson(report);
            } else {
                report.print(out);
            }
            return report.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private int report(JournalReport report) {
        if (json) {
            printJson(report);
        } else {
            spec.commandLine().getOut().println(report.sentence());
            spec.commandLine().getOut().flush();
        }
        return report.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void progress(String what) {
        spec.commandLine().getErr().println(what + " ...");
        spec.commandLine().getErr().flush();
    }

    private void printJson(Object report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(new String(ApiJson.bytes(report), StandardCharsets.UTF_8));
        out.flush();
    }
}
