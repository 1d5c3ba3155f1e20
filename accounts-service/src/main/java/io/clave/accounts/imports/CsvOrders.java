package io.clave.accounts.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.accounts.imports.CsvRows.CsvRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one order together and makes a document of them; it is judged like any other document. */
final class CsvOrders implements ImportRows {

    private final ObjectMapper mapper;
    private final String source;
    private final CsvRows rows;
    private @Nullable CsvRow ahead;

    CsvOrders(InputStream in, String source, ObjectMapper mapper) throws IOException {
        this.mapper = mapper;
        this.source = source;
        this.rows = new CsvRows(in);
        this.ahead = rows.next();
    }

    @Override
    public Optional<ImportRow> next() throws IOException {
        CsvRow first = ahead;
        if (first == null) {
            return Optional.empty();
        }
        CsvOrder order = new CsvOrder(mapper, source, rows.columns(), first);
        CsvRow row = rows.next();
        while (row != null && order.isOf(row)) {
            order.add(row);
            row = rows.next();
        }
        ahead = row;
        return Optional.of(order.toRow());
    }
}
