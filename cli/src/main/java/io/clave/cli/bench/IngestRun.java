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

    private final BenchSite site;
    private final BareInsert bare;
    private final List<MeasuredDoor> doors;
    private final Clock clock;
    private final Consumer<String> progress;

    IngestRun(BenchSite site, BareInsert bare, List<MeasuredDoor> doors, Clock clock, Consumer<String> progress) {
        this.site = site;
        this.bare = bare;
        this.doors = doors;
        this.clock = clock;
        this.progress = progress;
    }

    IngestReport run(int orders, int rounds) {
        long start = System.nanoTime();
        String tag = BenchOrders.tag(clock.instant());
        bare.clear();
        try {
            warmUp(tag, orders / 2);
            for (int round = 1; round <= rounds; round++) {
                progress.accept("round " + round + " of " + rounds);
                measure(tag + "-" + round, orders);
            }
        } finally {
            bare.clear();
        }
        return report(orders, rounds, Duration.ofNanos(System.nanoTime() - start));
    }

    private void warmUp(String tag, int orders) {
        progress.accept("warm-up");
        for (MeasuredDoor door : doors) {
            BenchOrders range = new BenchOrders(tag + "-0-" + door.name(), clock.instant());
            door.warmUp(range.make(orders, List.copyOf(site.accounts.keySet())), range, bare);
            site.quiet.await();
        }
    }

    private void measure(String tag, int orders) {
        for (MeasuredDoor door : doors) {
            BenchOrders range = new BenchOrders(tag + "-" + door.name(), clock.instant());
            List<OrderDocument> documents = range.make(orders, List.copyOf(site.accounts.keySet()));
            door.measure(documents, range, bare);
            site.quiet.await();
            door.reckon(documents, range, site.ledger);
        }
    }

    private IngestReport report(int orders, int rounds, Duration taken) {
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
                Math.toIntExact(taken.toSeconds()));
    }
}
