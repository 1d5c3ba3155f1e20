package io.clave.accounts.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one order together and makes a document of them; it is judged like any other document. */
final class CsvOrders {

    private static final List<String> ORDER_COLUMNS = List.of(
            "orderId", "accountExternalId", "type", "status", "orderedAt", "dueOn", "currency", "creditedOrderId");
    private static final List<String> LINE_COLUMNS =
            List.of("product", "quantity", "returnedQuantity", "unitPrice", "promisedOn");
    private static final List<String> PRICE_COLUMNS =
            List.of("listPrice", "discounts", "offInvoice", "unitCost", "costToServe");
    private static final List<String> NUMBER_COLUMNS = List.of("revision", "lineNumber");
    private static final Set<String> OPTIONAL = Set.of(
            "type",
            "status",
            "dueOn",
            "creditedOrderId",
            "returnedQuantity",
            "promisedOn",
            "listPrice",
            "discounts",
            "offInvoice",
            "unitCost",
            "costToServe");

    private final ObjectMapper mapper;
    private final String source;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private @Nullable CSVRecord ahead;

    CsvOrders(InputStream in, String source, ObjectMapper mapper) throws IOException {
        this.mapper = mapper;
        this.source = source;
        this.parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get()
                .parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        requireColumns(parser.getHeaderNames());
        this.rows = parser.iterator();
        this.ahead = rows.hasNext() ? rows.next() : null;
    }

    /** The next order. */
    Optional<ImportRow> next() throws IOException {
        CSVRecord first = ahead;
        if (first == null) {
            return Optional.empty();
        }
        ObjectNode order = mapper.createObjectNode().put("source", source);
        ORDER_COLUMNS.forEach(column -> put(order, first, column));
        putNumber(order, first, "revision");
        var lines = order.putArray("lines");
        long firstLine = parser.getCurrentLineNumber();
        CSVRecord row = first;
        while (row != null && sameOrder(first, row)) {
            lines.add(line(row));
            row = rows.hasNext() ? rows.next() : null;
        }
        ahead = row;
        return Optional.of(new ImportRow(firstLine, mapper.writeValueAsBytes(order)));
    }

    private ObjectNode line(CSVRecord row) {
        ObjectNode line = mapper.createObjectNode();
        putNumber(line, row, "lineNumber");
        LINE_COLUMNS.forEach(column -> put(line, row, column));
        ObjectNode prices = mapper.createObjectNode();
        PRICE_COLUMNS.forEach(column -> put(prices, row, column));
        CsvDeductions.expand(prices, "discounts");
        CsvDeductions.expand(prices, "offInvoice");
        if (!prices.isEmpty()) {
            line.set("priceComponents", prices);
        }
        return line;
    }

    private static boolean sameOrder(CSVRecord first, CSVRecord row) {
        return first.get("orderId").equals(row.get("orderId"))
                && first.get("revision").equals(row.get("revision"));
    }

    private static void put(ObjectNode node, CSVRecord row, String column) {
        String value = row.isSet(column) ? row.get(column) : "";
        if (!value.isEmpty()) {
            node.put(column, value);
        }
    }

    /** What is no number stays text, and is refused with its place when the document is judged. */
    private static void putNumber(ObjectNode node, CSVRecord row, String column) {
        String value = row.isSet(column) ? row.get(column) : "";
        if (value.matches("\\d{1,9}")) {
            node.put(column, Integer.parseInt(value));
        } else {
            node.put(column, value);
        }
    }

    private static void requireColumns(List<String> header) {
        Set<String> known = new java.util.TreeSet<>(ORDER_COLUMNS);
        known.addAll(LINE_COLUMNS);
        known.addAll(PRICE_COLUMNS);
        known.addAll(NUMBER_COLUMNS);
        List<FieldError> errors = new java.util.ArrayList<>();
        header.stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> errors.add(
                        FieldError.at("/" + column, "unknown-column", "The column '" + column + "' is not known.")));
        known.stream()
                .filter(column -> !OPTIONAL.contains(column) && !header.contains(column))
                .forEach(column -> errors.add(
                        FieldError.at("/" + column, "missing-column", "The column '" + column + "' is missing.")));
        if (!errors.isEmpty()) {
            throw new Invalid("The header does not have the columns of clave-csv.", errors);
        }
    }
}
