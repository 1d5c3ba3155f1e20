package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Alternates bare inserts and doors, so that all meet the machine in the same state. */
final class IngestRun {

    private static final double PUBLISH_LAG_TARGET_MS = 1000;

    private final BenchSite site;
    private final BareInsert bare;
    private final List<MeasuredDoor> doors;
    private final Memory memory;
    private final Clock clock;
    private final Consumer<String> progress;

    IngestRun(
            BenchSite site,
            BareInsert bare,
            List<MeasuredDoor> doors,
            Memory memory,
            Clock clock,
            Consumer<String> progress) {
        this.site = site;
        this.bare = bare;
        this.doors = doors;
        this.memory = memory;
        this.clock = clock;
        this.progress = progress;
    }

    /** At least so many rounds, and for at least so long. */
    IngestReport run(int orders, int rounds, Duration atLeast) {
        long start = System.nanoTime();
        String tag = BenchOrders.tag(clock.instant());
        bare.begin();
        try (PublishLag lag = PublishLag.watch(site.bootstrapServers)) {
            warmUp(tag, orders);
            lag.forget();
            int round = 0;
            while (round < rounds || System.nanoTime() - start < atLeast.toNanos()) {
                progress.accept("round " + ++round);
                measure(tag + "-" + round, orders);
                memory.look();
            }
            return report(orders, round, lag.percentiles(), Duration.ofNanos(System.nanoTime() - start));
        } finally {
            bare.end();
        }
    }

    /** A whole round at each door: the path of a single order is compiled only after some ten thousand. */
    private void warmUp(String tag, int orders) {
        progress.accept("warm-up");
        for (MeasuredDoor door : doors) {
            BenchOrders range = new BenchOrders(tag + "-0-" + door.plan.name(), clock.instant());
            door.warmUp(range.make(orders, List.copyOf(site.accounts.keySet())), range, bare);
            site.quiet.await();
        }
    }

    private void measure(String tag, int orders) {
        for (MeasuredDoor door : doors) {
            BenchOrders range = new BenchOrders(tag + "-" + door.plan.name(), clock.instant());
            List<OrderDocument> documents = range.make(door.plan.orders(orders), List.copyOf(site.accounts.keySet()));
            door.measure(documents, range, bare);
            site.quiet.await();
            door.reckon(documents, range, site.ledger);
        }
    }

    private IngestReport report(int orders, int rounds, Percentiles lag, Duration taken) {
        Map<String, String> settings = new LinkedHashMap<>();
        BenchSite.DURABILITY.forEach(name -> settings.put(name, site.ledger.setting(name)));
        return new IngestReport(
                orders,
                rounds,
                BenchOrders.LINES,
                settings,
                doors.stream().map(MeasuredDoor::figures).toList(),
                Math.round(doors.stream()
                        .mapToDouble(MeasuredDoor::bareOrdersPerSecond)
                        .max()
                        .orElse(0)),
                lag,
                PUBLISH_LAG_TARGET_MS,
                memory.figures(),
                site.ledger.lines(),
                Math.toIntExact(taken.toSeconds()));
    }
}
