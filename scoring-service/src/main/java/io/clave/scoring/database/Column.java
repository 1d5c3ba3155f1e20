package io.clave.scoring.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column of rows, to be bound as an array. */
public final class Column {

    private Column() {}

    public static <R, V> List<@Nullable V> of(List<R> rows, Function<R, @Nullable V> value) {
        List<@Nullable V> column = new ArrayList<>(rows.size());
        rows.forEach(row -> column.add(value.apply(row)));
        return column;
    }
}
