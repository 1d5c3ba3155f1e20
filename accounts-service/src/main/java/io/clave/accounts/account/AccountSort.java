package io.clave.accounts.account;

import io.clave.platform.problem.Invalid;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The orders in which accounts can be listed. */
enum AccountSort {
    NAME("name", "a.name", "text", false),
    NAME_DESCENDING("-name", "a.name", "text", true),
    CREATED("createdAt", "a.created_at", "timestamptz", false),
    CREATED_DESCENDING("-createdAt", "a.created_at", "timestamptz", true);

    private final String parameter;
    private final String column;
    private final String type;
    private final boolean descending;

    AccountSort(String parameter, String column, String type, boolean descending) {
        this.parameter = parameter;
        this.column = column;
        this.type = type;
        this.descending = descending;
    }

    static AccountSort of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Invalid.parameter("sort", "invalid-value", "Sort by one of " + all() + "."));
    }

    String column() {
        return column;
    }

    String type() {
        return type;
    }

    boolean descending() {
        return descending;
    }

    String key(Account account) {
        return type.equals("text")
                ? account.profile().name()
                : account.createdAt().toString();
    }

    private static String all() {
        return Arrays.stream(values()).map(sort -> sort.parameter).collect(Collectors.joining(", "));
    }
}
