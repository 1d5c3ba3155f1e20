package io.clave.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory that is gone soon after this JVM. */
final class TemporaryDirectory {

    /** Several tries, because a process that is just being killed may still write there. */
    private static final String REMOVE = "for try in 1 2 3 4 5; do rm -rf \"$1\" && break; sleep 1; done";

    private TemporaryDirectory() {}

    static Path create(String prefix) {
        try {
            Path directory = Files.createTempDirectory(prefix);
            Watchdog.whenThisJvmEnds(REMOVE, directory.toString());
            return directory;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
