package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.text.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Pushes orders by both doors in turn, through whatever happens to the services, and notes each acknowledgement. */
final class JournalRun {

    private static final int SLICE = 250;

    private final BenchSite site;
    private final Clock clock;

    JournalRun(BenchSite site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    JournalReport push(int orders, Path file) {
        BenchOrders range = new BenchOrders(BenchOrders.tag(clock.instant()) + "-j", clock.instant());
        List<OrderDocument> documents = range.make(orders, List.copyOf(site.accounts.keySet()));
        try (Journal.Pen journal = Journal.write(file, range.tag())) {
            boolean byKafka = true;
            for (List<OrderDocument> slice : Crew.slices(documents, SLICE)) {
                if (byKafka) {
                    slice.forEach(order -> site.topic.send(order, journal::acknowledged));
                    site.topic.flush();
                } else {
                    push(slice, journal);
                }
                journal.sync();
                byKafka = !byKafka;
            }
        }
        return new JournalReport(range.tag(), orders, false, 0, 0, 0);
    }

    private void push(List<OrderDocument> slice, Journal.Pen journal) {
        int refused = site.batches.orders(slice).error();
        if (refused > 0) {
            throw new Refusal(refused + " orders of the measurement were refused.");
        }
        slice.forEach(journal::acknowledged);
    }
}
