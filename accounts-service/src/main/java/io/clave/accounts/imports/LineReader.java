package io.clave.accounts.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bytes; of a line beyond the limit it keeps the start, so that a file without line ends fills no memory. */
final class LineReader {

    static final int LONGEST = 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int end;
    private long line;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line that is not blank. */
    Optional<ImportRow> next() throws IOException {
        while (fill()) {
            byte[] text = readLine();
            line++;
            if (!isBlank(text)) {
                return Optional.of(ImportRow.asItStands(line, text));
            }
        }
        return Optional.empty();
    }

    private boolean fill() throws IOException {
        if (position == end) {
            end = Math.max(0, in.read(buffer, 0, buffer.length));
            position = 0;
        }
        return end > 0;
    }

    private byte[] readLine() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream(512);
        boolean more = true;
        while (more && fill()) {
            int from = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            text.write(buffer, from, Math.min(position - from, LONGEST + 1 - text.size()));
            more = position == end;
        }
        position += more ? 0 : 1;
        return text.toByteArray();
    }

    private static boolean isBlank(byte[] text) {
        for (byte next : text) {
            if (next > ' ' || next < 0) {
                return false;
            }
        }
        return true;
    }
}
