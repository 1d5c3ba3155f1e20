package io.clave.cli.imports;

import io.clave.cli.files.TextFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a first reading of a retail file finds: its customers, its orders, and the lines that belong to no order. */
final class RetailSurvey {

    /** An order of the file; the line after which it is complete. */
    record Order(String customer, boolean credit, Tally tally, long lastLine) {}

    /** A customer of the file, with the country of most of its lines. */
    record Customer(String id, String country) {}

    private final Map<String, Order> orders = new HashMap<>();
    private final Map<String, Map<String, Integer>> countries = new LinkedHashMap<>();
    private final Map<String, Tally> objections = new TreeMap<>();
    private Tally total = Tally.NONE;

    static RetailSurvey of(TextFile file) {
        RetailSurvey survey = new RetailSurvey();
        try (RetailRows rows = RetailRows.of(file)) {
            rows.forEachRemaining(survey::take);
            return survey;
        } catch (IOException e) {
            throw file.unusable(e);
        }
    }

    Tally total() {
        return total;
    }

    Map<String, Order> orders() {
        return orders;
    }

    /** Lines that cannot be imported, by the reason. */
    Map<String, Tally> objections() {
        return objections;
    }

    List<Customer> customers() {
        List<Customer> customers = new ArrayList<>();
        countries.forEach((customer, counts) -> customers.add(new Customer(customer, mostFrequent(counts))));
        return customers;
    }

    private void take(RetailRows.Row row) {
        RetailLine line = row.line();
        Tally tally = line == null ? new Tally(1, Tally.NONE.sum()) : Tally.of(line.amount());
        total = total.plus(tally);
        if (row.objection() != null) {
            objections.merge(row.objection(), tally, Tally::plus);
        }
        if (line != null && row.objection() == null) {
            keep(line, tally, row.number());
        }
    }

    private void keep(RetailLine line, Tally tally, long number) {
        orders.merge(
                line.invoice(),
                new Order(line.customer(), line.isCancellation(), tally, number),
                (known, more) -> new Order(
                        known.customer(), known.credit(), known.tally().plus(more.tally()), more.lastLine()));
        countries
                .computeIfAbsent(line.customer(), customer -> new LinkedHashMap<>())
                .merge(line.country(), 1, Integer::sum);
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
