package io.clave.accounts.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bytes; of a line beyond the limit it keeps the start, so that a file without line ends fills no memory. */
final class LineReader {

    static final int LONGEST = 1024 * 1024;

    private final InputStream in;
    private long line;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    /** The next line that is not blank. */
    Optional<ImportRow> next() throws IOException {
        while (true) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
            int next = readLine(bytes);
            line++;
            if (!bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1).isBlank()) {
                return Optional.of(new ImportRow(line, bytes.toByteArray()));
            }
            if (next < 0) {
                return Optional.empty();
            }
        }
    }

    private int readLine(ByteArrayOutputStream bytes) throws IOException {
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (bytes.size() <= LONGEST) {
                bytes.write(next);
            }
            next = in.read();
        }
        return next;
    }
}
