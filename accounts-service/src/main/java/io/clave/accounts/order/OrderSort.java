package io.clave.accounts.order;

import io.clave.platform.problem.Invalid;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The orders in which orders can be listed; each is that of an index. */
enum OrderSort {
    NEWEST("-orderedAt", "<", " DESC"),
    OLDEST("orderedAt", ">", "");

    static final String DEFAULT = "-orderedAt";

    private final String parameter;
    private final String beyond;
    private final String direction;

    OrderSort(String parameter, String beyond, String direction) {
        this.parameter = parameter;
        this.beyond = beyond;
        this.direction = direction;
    }

    static OrderSort of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Invalid.parameter("sort", "invalid-value", "Sort by one of " + all() + "."));
    }

    String beyondKeyset() {
        return "(ordered_at, id) " + beyond + " (CAST(:afterTime AS timestamptz), CAST(:afterId AS uuid))";
    }

    String clause() {
        return "ORDER BY ordered_at" + direction + ", id" + direction;
    }

    private static String all() {
        return Arrays.stream(values()).map(sort -> sort.parameter).collect(Collectors.joining(", "));
    }
}
