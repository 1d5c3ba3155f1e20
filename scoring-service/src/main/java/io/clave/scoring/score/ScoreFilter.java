package io.clave.scoring.score;

import io.clave.scoring.history.DataQuality;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.CustomerClass;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** Which scores a list shows, and in which order. */
record ScoreFilter(
        @Nullable CustomerClass customerClass,
        @Nullable CadenceState cadenceState,
        @Nullable String currency,
        ScoreSort sort) {

    String sql(boolean fromCursor) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (customerClass != null) {
            conditions.add("s.customer_class = :customerClass");
        }
        if (cadenceState != null) {
            conditions.add("s.cadence_state = :cadenceState");
        }
        if (currency != null) {
            conditions.add("COALESCE(s.currency, '') = :currency");
        }
        if (fromCursor) {
            conditions.add(sort.beyond());
        }
        return "SELECT s.*, a.name, a.tier, " + DataQuality.COLUMNS
                + " FROM score s JOIN account a ON a.id = s.account_id WHERE "
                + String.join(" AND ", conditions) + " ORDER BY " + sort.orderBy() + " LIMIT :limit";
    }

    void bind(Query query, @Nullable List<String> after) {
        query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        query.bind("customerClass", customerClass == null ? null : customerClass.name())
                .bind("cadenceState", cadenceState == null ? null : cadenceState.name())
                .bind("currency", currency);
        if (after != null) {
            for (int i = 0; i < after.size(); i++) {
                query.bind("key" + i, after.get(i));
            }
        }
    }

    /** The query in words: a cursor is valid for this query only. */
    String fingerprint() {
        return "scores " + this;
    }

    String[] keyset(ListedScore last) {
        return sort.keys(last).toArray(String[]::new);
    }
}
