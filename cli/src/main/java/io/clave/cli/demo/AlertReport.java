package io.clave.cli.demo;

import io.clave.cli.text.TextTable;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells which alerts are open. */
record AlertReport(List<Listed.Alert> alerts) {

    private static final int MOST_SEVERE = 10;

    private record Kind(String type, String reason) implements Comparable<Kind> {

        @Override
        public int compareTo(Kind other) {
            return toString().compareTo(other.toString());
        }
    }

    void print(PrintWriter out) {
        Map<Kind, List<Listed.Alert>> kinds = alerts.stream()
                .collect(Collectors.groupingBy(
                        alert -> new Kind(alert.type(), alert.reason()), TreeMap::new, Collectors.toList()));
        TextTable counts = TextTable.of("alert", "reason", "high", "medium", "low");
        kinds.forEach((kind, found) -> counts.row(
                Texts.words(kind.type()),
                Texts.words(kind.reason()),
                count(found, "HIGH"),
                count(found, "MEDIUM"),
                count(found, "LOW")));
        counts.print(out);
        if (!alerts.isEmpty()) {
            out.println();
            printMostSevere(out);
        }
    }

    private void printMostSevere(PrintWriter out) {
        List<Listed.Alert> severe = alerts.stream()
                .sorted(Comparator.comparing(Listed.Alert::rank))
                .limit(MOST_SEVERE)
                .toList();
        TextTable table = TextTable.of("severity", "account", "tier", "class", "alert", "reason");
        severe.forEach(alert -> table.row(
                Texts.words(alert.severity()),
                alert.accountName(),
                alert.tier() == null ? null : Texts.words(alert.tier()),
                Texts.words(alert.customerClass()),
                Texts.words(alert.type()),
                Texts.words(alert.reason())));
        table.print(out);
        out.println();
        out.println("The first in its own words: " + severe.get(0).explanation());
    }

    private static long count(List<Listed.Alert> alerts, String severity) {
        return alerts.stream()
                .filter(alert -> alert.severity().equals(severity))
                .count();
    }
}
