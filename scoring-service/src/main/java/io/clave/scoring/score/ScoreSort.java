package io.clave.scoring.score;

import io.clave.platform.problem.Invalid;
import io.clave.scoring.model.Amount;
import io.clave.scoring.model.Profile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which scores can be listed. Values are compared within a currency only: accounts of several currencies are
 * listed currency by currency. Recency counts days, so that the latest buyer comes first and who never bought comes last.
 */
enum ScoreSort {
    NAME("name", false, List.of("COALESCE(a.name, '')"), List.of("text")),
    NAME_DESCENDING("-name", true, NAME.columns, NAME.types),
    VALUE("value", false, List.of("COALESCE(s.currency, '')", "COALESCE(s.value, 0)"), List.of("text", "numeric")),
    VALUE_DESCENDING("-value", true, VALUE.columns, VALUE.types),
    RECENCY("recency", true, List.of("COALESCE(s.last_on, '-infinity')"), List.of("date")),
    RECENCY_DESCENDING("-recency", false, RECENCY.columns, RECENCY.types);

    private final String parameter;
    private final boolean descending;
    private final List<String> columns;
    private final List<String> types;

    ScoreSort(String parameter, boolean descending, List<String> columns, List<String> types) {
        this.parameter = parameter;
        this.descending = descending;
        this.columns = columns;
        this.types = types;
    }

    static ScoreSort of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Invalid.parameter("sort", "invalid-value", "Sort by one of " + all() + "."));
    }

    /** The rows beyond the keyset bound as {@code key0}, {@code key1}, ..., {@code afterId}. */
    String beyond() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            keys.append("CAST(:key%d AS %s), ".formatted(i, types.get(i)));
        }
        String columnList = String.join(", ", columns);
        return "(%s, s.account_id) %s (%s:afterId)".formatted(columnList, descending ? "<" : ">", keys);
    }

    String orderBy() {
        String direction = descending ? " DESC" : "";
        return columns.stream().map(column -> column + direction + ", ").collect(Collectors.joining()) + "s.account_id"
                + direction;
    }

    /** The sort key of a listed score, in the order of {@link #beyond()}. */
    List<String> keys(ListedScore listed) {
        return switch (this) {
            case NAME, NAME_DESCENDING -> List.of(listed.accountName() == null ? "" : listed.accountName());
            case VALUE, VALUE_DESCENDING -> valueKeys(listed.score().profile());
            case RECENCY, RECENCY_DESCENDING -> List.of(text(listed.score().lastOrderOn()));
        };
    }

    private static List<String> valueKeys(@Nullable Profile profile) {
        Amount value = profile == null ? null : profile.value();
        return value == null
                ? List.of("", "0")
                : List.of(value.currency().getCurrencyCode(), value.amount().toPlainString());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "-infinity" : day.toString();
    }

    static String all() {
        return Arrays.stream(values()).map(sort -> sort.parameter).collect(Collectors.joining(", "));
    }
}
