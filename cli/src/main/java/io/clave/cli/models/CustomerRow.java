package io.clave.cli.models;

import io.clave.cli.text.Refusal;
import io.clave.models.OrderHistory;
import io.clave.models.RuleBroken;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One customer of a table.
 *
 * @param number of the row, the first below the header being 1
 * @param line of the file
 */
record CustomerRow(long number, long line, CSVRecord cells, Header header) {

    CustomerRow {
        if (cells.size() != header.size()) {
            throw new Refusal("%s has %d cells, but the header has %d."
                    .formatted(where(number, line), cells.size(), header.size()));
        }
    }

    @Nullable
    String id() {
        Integer place = header.placeOfId();
        return place == null ? null : cells.get(place).strip();
    }

    /** @param regular whether the model knows of regular orders; else litt is left alone */
    OrderHistory history(boolean regular) {
        int repeatOrders = repeatOrders();
        double lastOrder = number(Column.LAST_ORDER);
        double age = number(Column.AGE);
        double logs = regular ? number(Column.LOG_INTERVALS) : 0;
        try {
            return new OrderHistory(repeatOrders, lastOrder, age, logs);
        } catch (RuleBroken broken) {
            throw refusal(broken.getMessage());
        }
    }

    int repeatOrders() {
        double value = number(Column.REPEAT_ORDERS);
        if (value < 0) {
            throw refusal("x, the number of repeat orders, must be 0 or more, but is " + value);
        }
        if (value != Math.rint(value)) {
            throw refusal("x must be a whole number, but is " + value);
        }
        if (value > Integer.MAX_VALUE) {
            throw refusal("x must not be above " + Integer.MAX_VALUE + ", but is " + value);
        }
        return (int) value;
    }

    /** m_x of a customer with repeat orders. */
    double spend() {
        double value = number(Column.SPEND);
        if (value <= 0) {
            throw refusal("m_x, the mean value of repeat orders, must be above 0, but is " + value);
        }
        return value;
    }

    double number(Column column) {
        String text = cells.get(header.placeOf(column)).strip();
        try {
            return Numbers.finite(text);
        } catch (NumberFormatException unreadable) {
            throw refusal(column + " " + unreadable.getMessage());
        }
    }

    /** @param rule that the row breaks, told without a full stop */
    Refusal refusal(@Nullable String rule) {
        return new Refusal(where(number, line) + ": " + rule + ".");
    }

    private static String where(long number, long line) {
        return "Row " + number + " (line " + line + ")";
    }
}
