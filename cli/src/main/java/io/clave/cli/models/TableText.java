package io.clave.cli.models;

import io.clave.cli.files.UnusableFile;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/** The text of a table without its byte order mark; a line without an end is refused before it fills the memory. */
final class TableText extends FilterReader {

    static final int LONGEST_LINE = 100_000;
    private static final int BYTE_ORDER_MARK = 0xfeff;
    // The parser reads as much as this before it looks for the end of a line.
    private static final int READ_AHEAD = 8192;
    private static final String DELIMITERS = ",;\t";

    private final Path file;
    private long rows = -1;
    private int sinceRow;

    TableText(Path file, Reader text) throws IOException {
        super(new BufferedReader(text));
        this.file = file;
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
    }

    /** The one that the first line has most of. */
    char delimiter() throws IOException {
        int[] found = new int[DELIMITERS.length()];
        in.mark(LONGEST_LINE + 1);
        for (int i = 0; i < LONGEST_LINE; i++) {
            int character = in.read();
            if (character < 0 || character == '\n' || character == '\r') {
                break;
            }
            int kind = DELIMITERS.indexOf(character);
            if (kind >= 0) {
                found[kind]++;
            }
        }
        in.reset();
        return DELIMITERS.charAt(most(found));
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    /** The parser has come to the end of a row. */
    void rowEnded() {
        sinceRow = 0;
    }

    /** A row, the header being the first, has been taken. */
    void rowTaken() {
        rows++;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return counted(read, read);
    }

    private int counted(int answer, int read) {
        sinceRow += Math.max(0, read);
        if (sinceRow > LONGEST_LINE + READ_AHEAD) {
            throw new UnusableFile(
                    ("%s has a line longer than %,d characters, or a quotation mark that is never closed," + " %s.")
                            .formatted(file, LONGEST_LINE, place()));
        }
        return answer;
    }

    private String place() {
        return rows < 0 ? "at its beginning" : rows == 0 ? "below its header" : "after row " + rows;
    }
}
