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
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
            "Orders a second made durable through Kafka, through REST batches of 500 and by",
            "single PUTs, each beside a bare insert of the same rows into the same tables;",
            "how long events wait in the outbox; whether memory stays flat."
        })
final class IngestCommand implements Callable<Integer> {

    private static final int LARGEST_LEDGER = 100_000_000;

    @Option(names = "--orders", paramLabel = "N", defaultValue = "10000", description = "A round (default: 10000).")
    private int orders;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "Default: 3.")
    private int rounds;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "0",
            description = "Go on with rounds for at least so long, to see whether memory stays flat (default: 0).")
    private int minutes;

    @Option(
            names = "--ledger-lines",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "Then add so many order lines to the ledger, behind the back of the services,",
                "and measure again (default: 0). They stay: use a stack to throw away."
            })
    private int ledgerLines;

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
        if (orders < 100 || orders > 1_000_000 || rounds < 1 || rounds > 20 || minutes < 0 || minutes > 120) {
            throw new Refusal(
                    "A round has 100 to 1,000,000 orders, and there are 1 to 20 rounds and 0 to 120 minutes.");
        }
        if (ledgerLines < 0 || ledgerLines > LARGEST_LEDGER) {
            throw new Refusal("The ledger can grow by 0 to 100,000,000 lines.");
        }
    }

    private int measure(Stack stack, BenchSite site) {
        IngestReport report = run(stack, site);
        PrintWriter out = spec.commandLine().getOut();
        if (ledgerLines == 0) {
            print(report, report::print, out);
            return report.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
        progress("adding " + ledgerLines + " lines to the ledger");
        new LedgerFiller(stack.database(Member.ACCOUNTS), site.open("G").values())
                .fill(ledgerLines, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        GrownLedger grown = GrownLedger.of(report, run(stack, site));
        print(grown, grown::print, out);
        return grown.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private IngestReport run(Stack stack, BenchSite site) {
        List<MeasuredDoor> doors = MeasuredDoor.all(site);
        int connections =
                doors.stream().mapToInt(door -> door.plan.connections()).max().orElse(1);
        try (BareInsert bare =
                new BareInsert(stack.database(Member.ACCOUNTS), connections, site.bareAccounts(), clock)) {
            return new IngestRun(site, bare, doors, new Memory(stack), clock, this::progress)
                    .run(orders, rounds, Duration.ofMinutes(minutes));
        }
    }

    private void print(Object report, Consumer<PrintWriter> words, PrintWriter out) {
        if (json) {
            printJson(report);
        } else {
            words.accept(out);
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
