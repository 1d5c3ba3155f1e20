package io.clave.accounts.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several discounts, or several items off the invoice, in one cell: {@code VOLUME 10%; PROMOTION 2.00}, and {@code NONE} where there
 * are none. What is not written so stays text, and is refused with its place when the document is judged.
 */
final class CsvDeductions {

    private static final String NONE = "NONE";
    private static final Pattern ITEM = Pattern.compile("(\\w{1,32})\\s{1,4}(-?\\d{1,10}(?:\\.\\d{1,6})?)(%?)");

    private CsvDeductions() {}

    /** Replaces the text of the cell by the list that it stands for. */
    static void expand(ObjectNode prices, String column) {
        String cell = prices.path(column).asText();
        ArrayNode items = prices.arrayNode();
        if (!cell.isEmpty() && (cell.equals(NONE) || readAll(cell, items))) {
            prices.set(column, items);
        }
    }

    private static boolean readAll(String cell, ArrayNode items) {
        for (String text : cell.split(";", -1)) {
            Matcher item = ITEM.matcher(text.strip());
            if (!item.matches()) {
                return false;
            }
            String value = item.group(2);
            ObjectNode read = items.addObject().put("type", item.group(1));
            if (item.group(3).isEmpty()) {
                read.put("amount", value);
            } else {
                read.put("rate", new BigDecimal(value).movePointLeft(2).toPlainString());
            }
        }
        return true;
    }
}
