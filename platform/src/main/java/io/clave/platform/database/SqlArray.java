package io.clave.platform.database;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Many values as one array of a statement, for {@code unnest} and {@code = ANY}. JDBI's own arrays look up type, factory and
 * conversion again for every column of every statement, which costs more than the statement where orders come one by one.
 */
public final class SqlArray {

    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "text",
            UUID.class, "uuid",
            Short.class, "smallint",
            Integer.class, "integer",
            Long.class, "bigint",
            Double.class, "float8",
            Boolean.class, "boolean",
            BigDecimal.class, "numeric",
            byte[].class, "bytea");

    /** Written as ISO 8601 text: the driver would write times in the zone of this machine. */
    private static final Map<Class<?>, String> TIMES = Map.of(Instant.class, "timestamptz", LocalDate.class, "date");

    private SqlArray() {}

    public static <T> Argument of(Class<T> type, Collection<? extends @Nullable T> values) {
        String time = TIMES.get(type);
        return time == null
                ? array(Objects.requireNonNull(TYPES.get(type), type::getName), elements(type, values))
                : array(
                        time,
                        elements(
                                String.class,
                                values.stream().map(SqlArray::text).toList()));
    }

    /** One value of each row. */
    public static <R, T> Argument of(
            Class<T> type, Collection<R> rows, Function<? super R, ? extends @Nullable T> value) {
        List<@Nullable T> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(value.apply(row)));
        return of(type, values);
    }

    private static Argument array(String sqlType, Object[] elements) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf(sqlType, elements));
    }

    private static @Nullable Object[] elements(Class<?> type, Collection<?> values) {
        return values.toArray((@Nullable Object[]) Array.newInstance(type, values.size()));
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }
}
