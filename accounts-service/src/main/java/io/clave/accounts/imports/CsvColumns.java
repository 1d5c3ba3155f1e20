package io.clave.accounts.imports;

import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The columns of a file: those of the layout {@code clave-csv} and any others. */
record CsvColumns(List<String> names) {

    static final List<String> OF_ORDER = List.of(
            "orderId",
            "revision",
            "accountExternalId",
            "type",
            "status",
            "orderedAt",
            "dueOn",
            "currency",
            "creditedOrderId");
    static final List<String> OF_LINE =
            List.of("lineNumber", "product", "quantity", "returnedQuantity", "unitPrice", "promisedOn");
    /** What the price of a line is made of. */
    static final List<String> OF_PRICE = List.of("listPrice", "discounts", "offInvoice", "unitCost", "costToServe");

    static final Set<String> NUMBERS = Set.of("revision", "lineNumber");
    private static final int MOST = 1_000;
    private static final Set<String> OPTIONAL =
            Set.of("type", "status", "dueOn", "creditedOrderId", "returnedQuantity", "promisedOn");
    private static final Set<String> KNOWN =
            Stream.of(OF_ORDER, OF_LINE, OF_PRICE).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    static CsvColumns of(List<String> header) {
        if (header.size() > MOST) {
            throw Invalid.at("", "too-many-columns", "A file has at most " + MOST + " columns.");
        }
        List<FieldError> errors = new ArrayList<>();
        Stream.concat(OF_ORDER.stream(), OF_LINE.stream())
                .filter(column -> !OPTIONAL.contains(column) && !header.contains(column))
                .forEach(column -> errors.add(fault(column, "missing-column", "is missing")));
        header.stream()
                .distinct()
                .filter(column -> KNOWN.contains(column) && Collections.frequency(header, column) > 1)
                .forEach(column -> errors.add(fault(column, "duplicate-column", "is there twice")));
        if (!errors.isEmpty()) {
            throw new Invalid("The first line does not have the columns of clave-csv.", errors);
        }
        return new CsvColumns(header);
    }

    /** What the row says in a column; empty when it says nothing. */
    String value(CSVRecord row, String column) {
        int index = names.indexOf(column);
        return index >= 0 && index < row.size() ? row.get(index) : "";
    }

    boolean isUnknown(int index) {
        return !KNOWN.contains(name(index));
    }

    String name(int index) {
        return index < names.size() && !names.get(index).isEmpty() ? names.get(index) : "column " + (index + 1);
    }

    private static FieldError fault(String column, String code, String what) {
        return FieldError.at("/" + column, code, "The column '" + column + "' " + what + ".");
    }
}
