package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.bench.Reckoning.Sent;
import io.clave.cli.files.SyncedLines;
import io.clave.cli.text.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Which orders were acknowledged, written down at once, to be held against the ledger after a fault. */
record Journal(BenchOrders range, List<Sent> acknowledged) {

    private static final String HEADING = "clave-bench-journal ";

    /** A journal that is being written; safe for several threads. */
    static final class Pen implements AutoCloseable {

        private final SyncedLines lines;

        private Pen(SyncedLines lines) {
            this.lines = lines;
        }

        void acknowledged(OrderDocument order) {
            lines.add(order.orderId() + " " + order.netAmount().toPlainString() + " "
                    + order.lines().size());
        }

        /** Nothing more is sent before this has returned. */
        void sync() {
            lines.sync();
        }

        @Override
        public void close() {
            lines.close();
        }
    }

    static Pen write(Path file, String tag) {
        try {
            SyncedLines lines = SyncedLines.create(file);
            lines.add(HEADING + tag);
            return new Pen(lines);
        } catch (IOException e) {
            throw new Refusal("The journal " + file + " cannot be written: " + e.getMessage() + ".");
        }
    }

    static Journal read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.get(0).startsWith(HEADING)) {
                throw new Refusal(file + " is not a journal of bench ingest.");
            }
            String tag = lines.get(0).substring(HEADING.length());
            List<Sent> sent = lines.stream().skip(1).map(Journal::sent).toList();
            return new Journal(new BenchOrders(tag, Instant.EPOCH), sent);
        } catch (IOException e) {
            throw new Refusal("The journal " + file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static Sent sent(String line) {
        String[] parts = line.split(" ");
        return new Sent(parts[0], new BigDecimal(parts[1]), Integer.parseInt(parts[2]));
    }
}
