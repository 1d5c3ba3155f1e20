package io.clave.cli.imports;

import io.clave.cli.files.TextFile;
import io.clave.cli.files.UnusableFile;
import io.clave.cli.imports.RetailRows.Row;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The lines of a file in the UCI layout, one at a time, each with what is to be objected to it. */
final class RetailRows implements Iterator<Row>, Closeable {

    /** A line of the file, the first below the header being 1; without a line it could not be read. */
    record Row(
            long number,
            @Nullable RetailLine line,
            @Nullable String objection) {}

    private final TextFile file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final RetailInvoices invoices = new RetailInvoices();
    private long number;

    private RetailRows(TextFile file) throws IOException {
        this.file = file;
        this.parser = CSVParser.parse(file.text(), CSVFormat.RFC4180);
        this.records = parser.iterator();
    }

    static RetailRows of(TextFile file) {
        try {
            RetailRows rows = new RetailRows(file);
            rows.requireHeader();
            return rows;
        } catch (IOException e) {
            throw file.unusable(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw file.unusable(Objects.requireNonNull(e.getCause()));
        }
    }

    @Override
    public Row next() {
        CSVRecord row = records.next();
        number++;
        try {
            RetailLine line = RetailLine.of(row);
            return new Row(number, line, invoices.objection(line));
        } catch (RetailLine.Unreadable e) {
            return new Row(number, null, e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private void requireHeader() {
        List<String> header = hasNext() ? records.next().toList() : List.of();
        if (!header.equals(RetailLine.HEADER)) {
            throw new UnusableFile(
                    file.path() + " does not begin with the line " + String.join(",", RetailLine.HEADER) + ".");
        }
    }
}
