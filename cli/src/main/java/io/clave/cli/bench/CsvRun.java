package io.clave.cli.bench;

import io.clave.cli.api.ClaveApi;
import io.clave.cli.imports.ImportView;
import io.clave.cli.imports.OrderUpload;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Imports a CSV file of orders of five lines and takes the time from its first byte to the last order in the ledger. */
final class CsvRun {

    private final BenchSite site;
    private final ClaveApi api;
    private final Clock clock;

    CsvRun(BenchSite site, ClaveApi api, Clock clock) {
        this.site = site;
        this.api = api;
        this.clock = clock;
    }

    CsvReport run(int lines) {
        int orders = (lines + BenchOrders.LINES - 1) / BenchOrders.LINES;
        BenchOrders range = new BenchOrders(BenchOrders.tag(clock.instant()) + "-csv", clock.instant());
        CsvOrders file = new CsvOrders(range, orders, List.copyOf(site.accounts.keySet()));
        OrderUpload upload = new OrderUpload(api, BenchOrders.SOURCE, false);
        long start = System.nanoTime();
        ImportView received = upload.send("clave-csv", null, () -> file);
        Duration sending = Duration.ofNanos(System.nanoTime() - start);
        ImportView done = upload.await(received);
        Duration all = Duration.ofNanos(System.nanoTime() - start);
        return CsvReport.of(orders, file.passed(), sending, all, done.created(), site.ledger.count(range));
    }
}
