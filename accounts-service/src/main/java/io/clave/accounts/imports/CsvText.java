package io.clave.accounts.imports;

import io.clave.platform.problem.Invalid;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of a CSV file; what the parser has read is kept until its row is done, so that a row can be shown as it stood. */
final class CsvText extends FilterReader {

    private static final int READ_AHEAD = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StringBuilder kept = new StringBuilder();
    private long dropped;
    private long line = 1;

    /** A row as it stands in the file, without the blank lines before it. */
    record Lines(long first, String text) {}

    private CsvText(Reader in) {
        super(in);
    }

    static CsvText of(InputStream in) throws IOException {
        Reader reader = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                READ_AHEAD);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return new CsvText(reader);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            kept.append((char) next);
        }
        return next;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (kept.length() > LineReader.LONGEST + READ_AHEAD) {
            throw Invalid.at(
                    "",
                    "row-too-long",
                    "A row at or after line " + line + " has more than " + LineReader.LONGEST
                            + " characters; perhaps a quotation mark is not closed.");
        }
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            kept.append(buffer, offset, count);
        }
        return count;
    }

    /** What was read before this position and not taken yet. */
    Lines take(long position) {
        int length = (int) Math.min(kept.length(), position - dropped);
        String text = kept.substring(0, length);
        kept.delete(0, length);
        dropped += length;
        String row = text.stripLeading();
        long first = line + breaks(text.substring(0, text.length() - row.length()));
        line += breaks(text);
        return new Lines(first, row.stripTrailing());
    }

    long line() {
        return line;
    }

    private static long breaks(String text) {
        long breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean carriage = text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            breaks += text.charAt(i) == '\n' || carriage ? 1 : 0;
        }
        return breaks;
    }
}
