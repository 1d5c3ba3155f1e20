package io.clave.cli.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table of plain text; columns are as wide as their widest cell, numbers stand to the right. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(List<String> header) {
        this.header = header;
    }

    public static TextTable of(String... header) {
        return new TextTable(List.of(header));
    }

    /** Adds a row; a missing value is shown as a dash, numbers are grouped by thousands. */
    public TextTable row(@Nullable Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells in a table of " + header.size());
        }
        rows.add(Arrays.stream(cells).map(Texts::cell).toList());
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public void print(PrintWriter out) {
        int[] widths = IntStream.range(0, header.size()).map(this::width).toArray();
        out.println(line(header, widths));
        out.println(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP, GAP, "")));
        rows.forEach(row -> out.println(line(row, widths)));
        out.flush();
    }

    private String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(cells.get(column), widths[column], isNumeric(column)))
                .collect(Collectors.joining(GAP, GAP, ""))
                .stripTrailing();
    }

    private static String padded(String cell, int width, boolean right) {
        String blank = " ".repeat(width - cell.length());
        return right ? blank + cell : cell + blank;
    }

    private int width(int column) {
        int widest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(widest, header.get(column).length());
    }

    private boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.stream().map(row -> row.get(column)).allMatch(Texts::looksNumeric);
    }
}
