package io.clave.accounts.imports;

import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes rejected rows, any number of them, a few at a time. */
@Singleton
class RejectedRows {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("line", "field", "code", "detail", "content")
            .get();

    /** A rejected row as a line of the download. */
    private record Line(long line, @Nullable String field, String code, String detail, String content) {

        static Line of(RejectedRow row) {
            String content = new String(row.content(), StandardCharsets.UTF_8);
            return new Line(row.line(), row.field(), row.code(), row.detail(), content);
        }
    }

    private interface Sink {
        void write(Line line) throws IOException;
    }

    private final RejectedRowRepository rows;
    private final Json json;

    RejectedRows(RejectedRowRepository rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    void write(UUID id, OutputStream out) throws IOException {
        each(id, line -> {
            out.write(json.write(line));
            out.write('\n');
        });
    }

    void writeCsv(UUID id, OutputStream out) throws IOException {
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT);
        each(id, line -> printer.printRecord(line.line(), line.field(), line.code(), line.detail(), line.content()));
        printer.flush();
    }

    private void each(UUID id, Sink sink) throws IOException {
        List<RejectedRow> page = rows.after(id, 0);
        while (!page.isEmpty()) {
            for (RejectedRow row : page) {
                sink.write(Line.of(row));
            }
            page = rows.after(id, page.get(page.size() - 1).line());
        }
    }
}
