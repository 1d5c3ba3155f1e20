package io.clave.accounts.imports;

import io.clave.platform.problem.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, each with its text and its line. */
final class CsvRows {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();

    /** A row below the header. */
    record CsvRow(CSVRecord values, CsvText.Lines lines) {}

    private final CsvText text;
    private final Iterator<CSVRecord> records;
    private final CsvColumns columns;
    private @Nullable CSVRecord ahead;

    CsvRows(InputStream in) throws IOException {
        try {
            text = CsvText.of(in);
        } catch (CharacterCodingException e) {
            throw notUtf8(1);
        }
        records = FORMAT.parse(text).iterator();
        ahead = read();
        CsvRow header = next();
        if (header == null) {
            throw Invalid.at("", "empty-file", "The file is empty; its first line names the columns.");
        }
        columns = CsvColumns.of(header.values().toList());
    }

    CsvColumns columns() {
        return columns;
    }

    @Nullable
    CsvRow next() throws IOException {
        CSVRecord row = ahead;
        if (row == null) {
            return null;
        }
        ahead = read();
        long end = ahead == null ? Long.MAX_VALUE : ahead.getCharacterPosition();
        return new CsvRow(row, text.take(end));
    }

    private @Nullable CSVRecord read() throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw refusal(e);
        }
    }

    /** A fault of the file is a refusal; a fault of the connection is passed on. */
    private IOException refusal(UncheckedIOException failure) {
        if (failure.getCause() instanceof CharacterCodingException) {
            throw notUtf8(text.line());
        }
        if (failure.getCause() instanceof CSVException) {
            String detail = "At or after line " + text.line() + " a quotation mark is misplaced or missing.";
            throw Invalid.at("", "malformed-csv", detail);
        }
        return new IOException(failure);
    }

    private static Invalid notUtf8(long line) {
        return Invalid.at("", "not-utf-8", "At or after line " + line + " the file is not UTF-8.");
    }
}
