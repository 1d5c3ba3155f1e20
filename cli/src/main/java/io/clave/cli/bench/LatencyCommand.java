package io.clave.cli.bench;

import io.clave.cli.api.ApiJson;
import io.clave.cli.api.Batches;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.OrderTopic;
import io.clave.cli.identity.Role;
import io.clave.cli.stack.Member;
import io.clave.cli.stack.Stack;
import io.clave.cli.stack.StackOptions;
import io.clave.cli.text.Refusal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long it takes from an accepted order to a score that knows of it. */
@Command(
        name = "latency",
        sortOptions = false,
        description = "From an order accepted to its account's score readable, under a steady load.")
final class LatencyCommand implements Callable<Integer> {

    private static final int ACCOUNTS = 5_000;

    @Option(
            names = "--door",
            paramLabel = "DOOR",
            defaultValue = "kafka",
            description = "kafka or put (default: kafka).")
    private DoorKind door = DoorKind.KAFKA;

    @Option(names = "--rate", paramLabel = "N", defaultValue = "200", description = "Orders a second (default: 200).")
    private int rate;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "30", description = "Default: 30.")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "30",
            description = "Seconds under the same load before it counts; fresh JVMs need more (default: 30).")
    private int warmUpSeconds;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "50",
            description = "Follow one order in N until it is readable (default: 50); looking costs as well.")
    private int sample;

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
        if (rate < 1
                || rate > 5000
                || seconds < 1
                || seconds > 600
                || warmUpSeconds < 1
                || warmUpSeconds > 600
                || sample < 1
                || rate * seconds / sample > 5000) {
            throw new Refusal(
                    "It takes 1 to 5,000 orders a second, 1 to 600 seconds each and at most 5,000 followed orders.");
        }
        Stack stack = options.runningStack();
        LatencyReport report = measure(stack);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new String(ApiJson.bytes(report), StandardCharsets.UTF_8));
        } else {
            report.print(out);
        }
        out.flush();
        return report.isComplete() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private LatencyReport measure(Stack stack) {
        String erpToken = stack.token(Role.ERP);
        String viewerToken = stack.token(Role.VIEWER);
        ClaveApi erp = new ClaveApi(stack.gateway(), () -> erpToken);
        ClaveApi viewer = new ClaveApi(stack.gateway(), () -> viewerToken);
        Batches batches = new Batches(erp, BenchSite.PATIENCE);
        try (OrderTopic topic = new OrderTopic(stack.bootstrapServers(), BenchSite.PATIENCE, clock);
                ScoreWatch watch = new ScoreWatch(stack.database(Member.SCORING))) {
            Function<UUID, ScoreProbe> probes = account -> new ScoreProbe(viewer, watch, account);
            return measure(door == DoorKind.PUT ? SingleDoor.put(erp) : SingleDoor.kafka(topic), probes, batches);
        }
    }

    private LatencyReport measure(SingleDoor way, Function<UUID, ScoreProbe> observed, Batches batches) {
        List<String> accounts =
                List.copyOf(BenchAccounts.open(batches, "L", ACCOUNTS).keySet());
        String tag = BenchOrders.tag(clock.instant());
        run(way, observed, batches, new LatencyPlan(door, rate, warmUpSeconds, sample), tag + "-lw", accounts);
        return run(way, observed, batches, new LatencyPlan(door, rate, seconds, sample), tag + "-l", accounts);
    }

    private LatencyReport run(
            SingleDoor way,
            Function<UUID, ScoreProbe> observed,
            Batches batches,
            LatencyPlan plan,
            String tag,
            List<String> accounts) {
        progress(plan.ordersPerSecond() + " orders a second for " + plan.seconds() + " s");
        Map<String, ScoreProbe> probes = new LinkedHashMap<>();
        Map<String, UUID> followed = BenchAccounts.open(batches, "P", plan.samples());
        followed.forEach((externalId, id) -> probes.put(externalId, observed.apply(id)));
        probes.values().forEach(probe -> probe.prepare().join());
        return new LatencyRun(way, plan).run(new BenchOrders(tag, clock.instant()), accounts, probes);
    }

    private void progress(String what) {
        spec.commandLine().getErr().println(what + " ...");
        spec.commandLine().getErr().flush();
    }
}
