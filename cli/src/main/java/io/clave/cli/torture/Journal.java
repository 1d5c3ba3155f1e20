package io.clave.cli.torture;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.files.SyncedLines;
import io.clave.cli.text.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the stack has acknowledged, on the disk of the sender, so that the ledger can be held against it. */
final class Journal implements AutoCloseable {

    private final Path path;
    private final SyncedLines lines;

    private Journal(Path path, SyncedLines lines) {
        this.path = path;
        this.lines = lines;
    }

    static Journal in(Path path) {
        try {
            return new Journal(path, SyncedLines.create(path));
        } catch (IOException e) {
            throw new Refusal("The journal " + path + " cannot be written: " + e.getMessage() + ".");
        }
    }

    void acknowledged(OrderDocument order) {
        lines.add(order.orderId() + " " + order.revision());
    }

    void acknowledged(List<OrderDocument> orders) {
        orders.forEach(this::acknowledged);
    }

    /** Nothing more is sent before this has returned. */
    void sync() {
        lines.sync();
    }

    /** The highest acknowledged revision of each order, as the disk has it. */
    Map<String, Integer> read() {
        try (Stream<String> all = Files.lines(path)) {
            Map<String, Integer> highest = new TreeMap<>();
            all.map(line -> line.split(" "))
                    .forEach(parts -> highest.merge(parts[0], Integer.valueOf(parts[1]), Math::max));
            return highest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When nothing is left to be proved by it. */
    void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
