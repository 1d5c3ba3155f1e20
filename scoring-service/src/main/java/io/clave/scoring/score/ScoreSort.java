package io.clave.scoring.score;

import io.clave.platform.problem.Invalid;
import io.clave.scoring.model.Amount;
import io.clave.scoring.model.Profile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The orders in which scores can be listed. Values are compared within a currency only: accounts of several currencies are
 * listed currency by currency. Recency counts days, so that the latest buyer comes first and who never bought comes last.
 * P(alive) is no order: it does not tell who buys next.
 */
enum ScoreSort {
    NAME("name", false, List.of("COALESCE(a.name, '')", "a.id"), List.of("text", "uuid")),
    NAME_DESCENDING("-name", true, NAME.columns, NAME.types),
    VALUE(
            "value",
            false,
            List.of("COALESCE(s.currency, '')", "COALESCE(s.value, 0)", "s.account_id"),
            List.of("text", "numeric", "uuid")),
    VALUE_DESCENDING("-value", true, VALUE.columns, VALUE.types),
    CLV(
            "clv",
            false,
            List.of("COALESCE(s.currency, '')", "COALESCE(s.clv, -1)", "s.account_id"),
            List.of("text", "double precision", "uuid")),
    CLV_DESCENDING("-clv", true, CLV.columns, CLV.types),
    EXPECTED_ORDERS(
            "expectedOrders",
            false,
            List.of("COALESCE(s.expected_orders, -1)", "s.account_id"),
            List.of("double precision", "uuid")),
    EXPECTED_ORDERS_DESCENDING("-expectedOrders", true, EXPECTED_ORDERS.columns, EXPECTED_ORDERS.types),
    P_ORDER("pOrder", false, List.of("COALESCE(s.p_order, -1)", "s.account_id"), List.of("double precision", "uuid")),
    P_ORDER_DESCENDING("-pOrder", true, P_ORDER.columns, P_ORDER.types),
    RECENCY("recency", true, List.of("COALESCE(s.last_on, '-infinity')", "s.account_id"), List.of("date", "uuid")),
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

    /** The rows beyond the keyset bound as {@code key0}, {@code key1} and so on. */
    String beyond() {
        String keys = IntStream.range(0, types.size())
                .mapToObj(i -> "CAST(:key%d AS %s)".formatted(i, types.get(i)))
                .collect(Collectors.joining(", "));
        return "(%s) %s (%s)".formatted(String.join(", ", columns), descending ? "<" : ">", keys);
    }

    String orderBy() {
        String direction = descending ? " DESC" : "";
        return columns.stream().map(column -> column + direction + ", ").collect(Collectors.joining()) + "s.account_id"
                + direction;
    }

    /** The keyset of a listed score, in the order of {@link #beyond()}. */
    List<String> keys(ListedScore listed) {
        String id = listed.score().accountId().toString();
        return switch (this) {
            case NAME, NAME_DESCENDING -> List.of(listed.accountName() == null ? "" : listed.accountName(), id);
            case VALUE, VALUE_DESCENDING -> valueKeys(listed.score().profile(), id);
            case CLV, CLV_DESCENDING ->
                List.of(currency(listed.score()), text(listed.score().clv()), id);
            case EXPECTED_ORDERS, EXPECTED_ORDERS_DESCENDING ->
                List.of(text(figure(listed, ListedFigures::expectedOrders)), id);
            case P_ORDER, P_ORDER_DESCENDING -> List.of(text(figure(listed, ListedFigures::pOrder)), id);
            case RECENCY, RECENCY_DESCENDING -> List.of(text(listed.score().lastOrderOn()), id);
        };
    }

    private static List<String> valueKeys(@Nullable Profile profile, String id) {
        Amount value = profile == null ? null : profile.value();
        return value == null
                ? List.of("", "0", id)
                : List.of(value.currency().getCurrencyCode(), value.amount().toPlainString(), id);
    }

    private static String currency(Score score) {
        Amount value = score.value();
        return value == null ? "" : value.currency().getCurrencyCode();
    }

    private static @Nullable Double figure(ListedScore listed, Function<ListedFigures, Double> figure) {
        ListedFigures figures = listed.score().figures();
        return figures == null ? null : figure.apply(figures);
    }

    /** Without a figure an account comes before all others, or after them. */
    private static String text(@Nullable Double figure) {
        return figure == null ? "-1" : figure.toString();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "-infinity" : day.toString();
    }

    static String all() {
        return Arrays.stream(values()).map(sort -> sort.parameter).collect(Collectors.joining(", "));
    }
}
