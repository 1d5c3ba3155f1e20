package io.clave.models.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables of reference data. */
public final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Table() {}

    /** A table of reference values that were computed for this project. */
    public static List<CSVRecord> truth(String name) {
        return read(new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream("/truth/" + name)), StandardCharsets.UTF_8));
    }

    /** A table of real orders, which lies beside the project; the test is skipped where it is absent. */
    public static List<CSVRecord> shared(String name) {
        Path file = Path.of(System.getProperty("clave.home"), "..", "shared", "data", name)
                .normalize();
        assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
        try {
            return read(Files.newBufferedReader(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static List<CSVRecord> read(Reader reader) {
        try (reader) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
