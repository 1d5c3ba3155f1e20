package io.clave.cli.stack;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of one log, and what is added to it. */
final class LogTail {

    private static final int LARGEST_PIECE = 8_000_000;

    private final Path log;
    private final String prefix;
    private long position;

    LogTail(Path log, String prefix) {
        this.log = log;
        this.prefix = prefix;
    }

    void printLast(int count, PrintWriter out) {
        List<String> lines = wholeLines().lines().toList();
        print(lines.subList(Math.max(0, lines.size() - count), lines.size()), out);
    }

    void printNew(PrintWriter out) {
        print(wholeLines().lines().toList(), out);
    }

    private void print(List<String> lines, PrintWriter out) {
        lines.forEach(line -> out.println(prefix + line));
        out.flush();
    }

    /** What was written since the last look, up to its last line end. A log that has become shorter was set aside and begins anew. */
    private String wholeLines() {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = file.length() < position ? 0 : Math.max(position, file.length() - LARGEST_PIECE);
            byte[] piece = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(piece);
            int end = lastLineEnd(piece);
            position = from + end;
            return new String(piece, 0, end, StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            return "";
        }
    }

    private static int lastLineEnd(byte[] piece) {
        int end = piece.length;
        while (end > 0 && piece[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
