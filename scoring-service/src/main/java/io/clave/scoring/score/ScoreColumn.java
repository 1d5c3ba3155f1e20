package io.clave.scoring.score;

import io.clave.platform.database.SqlArray;
import io.clave.scoring.database.Column;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** A column of the table {@code score}: its name, and what of a score it holds. */
record ScoreColumn<V>(String name, Class<V> type, Function<Score, @Nullable V> value) {

    void bind(Update update, List<Score> scores) {
        update.bind(name, SqlArray.of(type, Column.of(scores, value)));
    }
}
