package io.clave.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines, each written at once, and on the disk for good when {@link #sync} returns; safe for several threads. */
public final class SyncedLines implements AutoCloseable {

    private final FileChannel file;

    private SyncedLines(FileChannel file) {
        this.file = file;
    }

    public static SyncedLines create(Path path) throws IOException {
        return new SyncedLines(FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
    }

    public synchronized void add(String line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void sync() {
        try {
            file.force(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try (file) {
            file.force(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
