package io.clave.cli.models;

import io.clave.cli.files.TextFile;
import io.clave.cli.files.UnusableFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The customers of a table, one at a time. */
final class CustomerRows implements Iterator<CustomerRow>, Closeable {

    private final TextFile file;
    private final TableText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Header header;
    private long number;

    private CustomerRows(TextFile file, @Nullable String idColumn) throws IOException {
        this.file = file;
        text = new TableText(file.path(), file.text());
        parser = CSVParser.parse(text, format(text.delimiter()));
        records = parser.iterator();
        if (!hasNext()) {
            throw new UnusableFile(file.path() + " is empty.");
        }
        header = new Header(file.path(), taken().toList(), idColumn);
        if (!hasNext()) {
            throw new UnusableFile(file.path() + " has no row below its header.");
        }
    }

    /** The rows of a file that has at least one. */
    static CustomerRows of(TextFile file, @Nullable String idColumn) {
        try {
            return new CustomerRows(file, idColumn);
        } catch (IOException e) {
            throw file.unusable(e);
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    }

    Header header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        try {
            boolean more = records.hasNext();
            text.rowEnded();
            return more;
        } catch (UncheckedIOException e) {
            throw file.unusable(Objects.requireNonNull(e.getCause()));
        }
    }

    @Override
    public CustomerRow next() {
        return new CustomerRow(++number, parser.getCurrentLineNumber(), taken(), header);
    }

    private CSVRecord taken() {
        text.rowTaken();
        return records.next();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw file.unusable(e);
        }
    }
}
