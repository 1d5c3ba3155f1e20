package io.clave.cli.models;

import java.util.List;
import java.util.stream.Collectors;

/** What a table of customers says of each, by the names that analysts know. */
enum Column {
    REPEAT_ORDERS("x"),
    LAST_ORDER("t_x"),
    AGE("T"),
    LOG_INTERVALS("litt"),
    SPEND("m_x");

    static final List<Column> ORDERS = List.of(REPEAT_ORDERS, LAST_ORDER, AGE);
    static final List<Column> REGULAR_ORDERS = List.of(REPEAT_ORDERS, LAST_ORDER, AGE, LOG_INTERVALS);
    static final List<Column> SPENDING = List.of(REPEAT_ORDERS, SPEND);

    private final String label;

    Column(String label) {
        this.label = label;
    }

    boolean isCalled(String name) {
        return label.equalsIgnoreCase(name);
    }

    /** As a part of a sentence: x, t_x and T. */
    static String listed(List<Column> columns) {
        int last = columns.size() - 1;
        String all = columns.stream().limit(last).map(Column::toString).collect(Collectors.joining(", "));
        return all.isEmpty() ? columns.get(last).label : all + " and " + columns.get(last).label;
    }

    @Override
    public String toString() {
        return label;
    }
}
