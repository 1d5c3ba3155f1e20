package io.clave.planning.alert;

import io.clave.platform.problem.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The orders a list of alerts can have; by severity, an alert that is weighed anew can move between two pages. */
enum AlertSort {
    OLDEST_FIRST("openedAt", false, "opened_at", "alert_id"),
    NEWEST_FIRST("-openedAt", true, "opened_at", "alert_id"),
    LEAST_SEVERE_FIRST("severity", false, "severity", "opened_at", "alert_id"),
    MOST_SEVERE_FIRST("-severity", true, "severity", "opened_at", "alert_id");

    private final String parameter;
    private final boolean descending;
    private final List<String> columns;

    AlertSort(String parameter, boolean descending, String... columns) {
        this.parameter = parameter;
        this.descending = descending;
        this.columns = List.of(columns);
    }

    static AlertSort of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Invalid.parameter("sort", "invalid-value", "sort is one of " + allowed() + "."));
    }

    /** The columns that tell where a page ends. */
    List<String> columns() {
        return columns;
    }

    /** The alert's values in those columns. */
    String[] keyOf(Alert alert) {
        String openedAt = alert.openedAt().toString();
        String alertId = alert.alertId().toString();
        return columns.contains("severity")
                ? new String[] {alert.severity().name(), openedAt, alertId}
                : new String[] {openedAt, alertId};
    }

    /** What comes after the row whose columns are bound by their names. */
    String after() {
        String bound = columns.stream().map(AlertSort::bound).collect(Collectors.joining(", ", "(", ")"));
        return "(" + String.join(", ", columns) + ")" + (descending ? " < " : " > ") + bound;
    }

    String orderBy() {
        return columns.stream()
                .map(column -> column + (descending ? " DESC" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String bound(String column) {
        return switch (column) {
            case "severity" -> "CAST(:after_severity AS severity)";
            case "opened_at" -> "CAST(:after_opened_at AS timestamptz)";
            default -> "CAST(:after_alert_id AS uuid)";
        };
    }

    private static String allowed() {
        return Arrays.stream(values()).map(sort -> sort.parameter).collect(Collectors.joining(", "));
    }
}
