package io.clave.accounts.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clave.accounts.imports.CsvRows.CsvRow;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** An order in the making, out of rows that stand together. */
final class CsvOrder {

    /** One more than an order may have, so that too many are refused; the others are only read over. */
    private static final int MOST_LINES = 1_001;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final ObjectMapper mapper;
    private final CsvColumns columns;
    private final CsvRow first;
    private final ObjectNode order;
    private final ArrayNode lines;
    private final StringBuilder text = new StringBuilder();

    CsvOrder(ObjectMapper mapper, String source, CsvColumns columns, CsvRow first) {
        this.mapper = mapper;
        this.columns = columns;
        this.first = first;
        order = mapper.createObjectNode().put("source", source);
        lines = mapper.createArrayNode();
        add(first);
    }

    boolean isOf(CsvRow row) {
        return isSame(row, "orderId") && isSame(row, "revision");
    }

    void add(CsvRow row) {
        if (lines.size() == MOST_LINES) {
            return;
        }
        CsvColumns.OF_ORDER.forEach(column -> merge(column, row.values()));
        lines.add(line(row.values()));
        if (text.length() < LineReader.LONGEST) {
            text.append(text.isEmpty() ? "" : "\n").append(row.lines().text());
        }
    }

    ImportRow toRow() {
        order.set("lines", lines);
        try {
            byte[] original = text.toString().getBytes(StandardCharsets.UTF_8);
            return new ImportRow(first.lines().first(), mapper.writeValueAsBytes(order), original);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isSame(CsvRow row, String column) {
        return columns.value(first.values(), column).equals(columns.value(row.values(), column));
    }

    /** Where rows contradict each other both values are kept, so that the document is refused at that place. */
    private void merge(String column, CSVRecord row) {
        String value = columns.value(row, column);
        if (value.isEmpty()) {
            return;
        }
        JsonNode node = node(column, value);
        JsonNode known = order.get(column);
        if (known == null) {
            order.set(column, node);
        } else if (!known.equals(node) && !known.isArray()) {
            order.putArray(column).add(known).add(node);
        }
    }

    private ObjectNode line(CSVRecord row) {
        ObjectNode line = mapper.createObjectNode();
        put(line, CsvColumns.OF_LINE, row);
        ObjectNode prices = mapper.createObjectNode();
        put(prices, CsvColumns.OF_PRICE, row);
        CsvDeductions.expand(prices, "discounts");
        CsvDeductions.expand(prices, "offInvoice");
        if (!prices.isEmpty()) {
            line.set("priceComponents", prices);
        }
        for (int i = 0; i < row.size(); i++) {
            if (columns.isUnknown(i) && !row.get(i).isEmpty()) {
                line.put(columns.name(i), row.get(i));
            }
        }
        return line;
    }

    private void put(ObjectNode node, List<String> names, CSVRecord row) {
        for (String column : names) {
            String value = columns.value(row, column);
            if (!value.isEmpty()) {
                node.set(column, node(column, value));
            }
        }
    }

    /** What is no number stays text, and is refused with its place when the document is judged. */
    private static JsonNode node(String column, String value) {
        return CsvColumns.NUMBERS.contains(column) && NUMBER.matcher(value).matches()
                ? IntNode.valueOf(Integer.parseInt(value))
                : TextNode.valueOf(value);
    }
}
