package io.clave.platform.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Rows turned into the column arrays that {@code unnest} takes. */
public record Columns<R>(Collection<R> rows) {

    /** Binds one column. */
    public <T, S extends SqlStatement<S>> Columns<R> bind(
            S statement, String name, Class<T> type, Function<R, @Nullable T> column) {
        List<@Nullable T> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(column.apply(row)));
        statement.bind(name, SqlArray.of(type, values));
        return this;
    }
}
