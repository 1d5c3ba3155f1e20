package io.clave.cli.imports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** One line of an invoice in the UCI layout; the time is that of the shop's wall clock. */
record RetailLine(
        String invoice,
        String stockCode,
        BigDecimal quantity,
        LocalDateTime at,
        BigDecimal unitPrice,
        String customer,
        String country) {

    static final List<String> HEADER =
            List.of("invoice_no", "stock_code", "quantity", "invoice_ts", "unit_price", "customer_id", "country");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Why a line could not be read. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    static RetailLine of(CSVRecord row) {
        if (row.size() != HEADER.size()) {
            throw new Unreadable("not " + HEADER.size() + " columns");
        }
        return new RetailLine(
                row.get(0).strip(),
                row.get(1).strip(),
                decimal(row.get(2), "quantity is not a number"),
                time(row.get(3)),
                decimal(row.get(4), "unit price is not a number"),
                row.get(5).strip(),
                row.get(6).strip());
    }

    boolean isCancellation() {
        return invoice.startsWith("C");
    }

    BigDecimal amount() {
        return quantity.multiply(unitPrice);
    }

    private static BigDecimal decimal(String text, String otherwise) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw new Unreadable(otherwise);
        }
    }

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text.strip(), TIME);
        } catch (DateTimeParseException e) {
            throw new Unreadable("time is not like 2010-12-01 08:26");
        }
    }
}
