package io.clave.cli.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides, line by line in the order of the file, which lines can become part of an order. */
final class RetailInvoices {

    static final String WITHOUT_CUSTOMER = "without a customer";

    private static final int MOST_LINES = 1000;
    private static final Pattern SALE_OR_CANCELLATION = Pattern.compile("C?\\d+");

    private record Invoice(String customer, int lines) {

        Invoice withOneMore() {
            return new Invoice(customer, lines + 1);
        }
    }

    private final Map<String, Invoice> invoices = new HashMap<>();

    /** Why the line cannot be imported; null if it can, and then it counts as a line of its invoice. */
    @Nullable
    String objection(RetailLine line) {
        String objection = objectionToLine(line);
        return objection != null ? objection : objectionToInvoice(line);
    }

    private static @Nullable String objectionToLine(RetailLine line) {
        if (line.customer().isEmpty()) {
            return WITHOUT_CUSTOMER;
        }
        if (!SALE_OR_CANCELLATION.matcher(line.invoice()).matches()) {
            return "neither a sale nor a cancellation";
        }
        if (line.unitPrice().signum() < 0) {
            return "unit price below zero";
        }
        if (line.quantity().signum() == 0) {
            return "quantity of zero";
        }
        if (line.isCancellation() != (line.quantity().signum() < 0)) {
            return line.isCancellation()
                    ? "cancellation with a quantity above zero"
                    : "sale with a quantity below zero";
        }
        return line.stockCode().isEmpty() ? "without a stock code" : null;
    }

    private @Nullable String objectionToInvoice(RetailLine line) {
        Invoice invoice = invoices.getOrDefault(line.invoice(), new Invoice(line.customer(), 0));
        if (!invoice.customer().equals(line.customer())) {
            return "another customer than the invoice began with";
        }
        if (invoice.lines() == MOST_LINES) {
            return "more than " + MOST_LINES + " lines on one invoice";
        }
        invoices.put(line.invoice(), invoice.withOneMore());
        return null;
    }
}
