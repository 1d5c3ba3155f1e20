package io.clave.scoring.migration;

import io.clave.platform.database.SqlArray;
import io.clave.scoring.database.Column;
import io.clave.scoring.model.Amount;
import io.clave.scoring.model.CustomerClass;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Scores as they were; written in the transaction that changes a score, many at once. */
@Singleton
public class ScoreHistory {

    private static final int FETCH_SIZE = 5_000;
    private static final String CLASSES = """
            SELECT DISTINCT ON (account_id) account_id, customer_class FROM score_history
            WHERE as_of <= :day %s ORDER BY account_id, as_of DESC, id DESC""";

    private final Jdbi jdbi;

    ScoreHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void keep(List<KeptScore> scores) {
        if (scores.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO score_history (account_id, as_of, customer_class, unclassified_reason, cadence_state,
                            verdict, model_version, p_alive, expected_orders, p_order, clv, currency, value, changed,
                            recorded_at, data_quality_grade)
                        SELECT account_id, as_of, customer_class, unclassified_reason, cadence_state, verdict,
                            model_version, p_alive, expected_orders, p_order, clv, currency, value,
                            string_to_array(changed, ','), recorded_at,
                            (SELECT data_quality_grade FROM account WHERE id = account_id)
                        FROM unnest(:accounts, :days, :classes, :reasons, :cadences, :verdicts, :models, :alive, :orders,
                                    :probabilities, :clv, :currencies, :values, :changed, :times)
                             AS n (account_id, as_of, customer_class, unclassified_reason, cadence_state, verdict,
                                   model_version, p_alive, expected_orders, p_order, clv, currency, value, changed,
                                   recorded_at)""")
                .bind("accounts", SqlArray.of(UUID.class, Column.of(scores, KeptScore::accountId)))
                .bind("days", SqlArray.of(LocalDate.class, Column.of(scores, KeptScore::asOf)))
                .bind("classes", SqlArray.of(String.class, names(scores, KeptScore::customerClass)))
                .bind("reasons", SqlArray.of(String.class, names(scores, KeptScore::unclassifiedReason)))
                .bind("cadences", SqlArray.of(String.class, names(scores, KeptScore::cadenceState)))
                .bind("verdicts", SqlArray.of(String.class, Column.of(scores, KeptScore::verdict)))
                .bind("models", SqlArray.of(String.class, Column.of(scores, KeptScore::modelVersion)))
                .bind("alive", SqlArray.of(Double.class, Column.of(scores, KeptScore::pAlive)))
                .bind("orders", SqlArray.of(Double.class, Column.of(scores, KeptScore::expectedOrders)))
                .bind("probabilities", SqlArray.of(Double.class, Column.of(scores, KeptScore::pOrder)))
                .bind("clv", SqlArray.of(Double.class, Column.of(scores, KeptScore::clv)))
                .bind("currencies", SqlArray.of(String.class, Column.of(scores, ScoreHistory::currency)))
                .bind("values", SqlArray.of(BigDecimal.class, Column.of(scores, ScoreHistory::value)))
                .bind(
                        "changed",
                        SqlArray.of(String.class, Column.of(scores, score -> String.join(",", score.changed()))))
                .bind("times", SqlArray.of(Instant.class, Column.of(scores, KeptScore::recordedAt)))
                .execute());
    }

    /** The classes that some accounts had at the end of a day; those without a score by then are missing. */
    public Map<UUID, CustomerClass> classesOn(LocalDate day, Collection<UUID> accounts) {
        return classes(day, CLASSES.formatted("AND account_id = ANY (:accounts)"), accounts);
    }

    /** The classes that all accounts had at the end of a day. */
    public Map<UUID, CustomerClass> classesOn(LocalDate day) {
        return classes(day, CLASSES.formatted(""), null);
    }

    /** What was kept of an account, the latest first, before the place where a page ended. */
    List<PlacedScore> page(UUID account, PlacedScore.@Nullable Place before, int limit) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery("SELECT * FROM score_history WHERE account_id = :account "
                            + (before == null ? "" : "AND (as_of, id) < (:day, :id) ")
                            + "ORDER BY as_of DESC, id DESC LIMIT :limit")
                    .bind("account", account)
                    .bind("limit", limit);
            if (before != null) {
                query.bind("day", before.asOf()).bind("id", before.id());
            }
            return query.map((row, context) -> PlacedScore.read(row)).list();
        });
    }

    private Map<UUID, CustomerClass> classes(LocalDate day, String sql, @Nullable Collection<UUID> accounts) {
        Map<UUID, CustomerClass> classes = new HashMap<>();
        jdbi.useHandle(handle -> {
            Query query = handle.createQuery(sql).bind("day", day).setFetchSize(FETCH_SIZE);
            if (accounts != null) {
                query.bind("accounts", SqlArray.of(UUID.class, accounts));
            }
            query.map((row, context) ->
                            Map.entry(row.getObject(1, UUID.class), CustomerClass.valueOf(row.getString(2))))
                    .forEach(entry -> classes.put(entry.getKey(), entry.getValue()));
        });
        return classes;
    }

    private static List<@Nullable String> names(List<KeptScore> scores, Function<KeptScore, @Nullable Enum<?>> value) {
        return Column.of(scores, score -> {
            Enum<?> constant = value.apply(score);
            return constant == null ? null : constant.name();
        });
    }

    private static @Nullable String currency(KeptScore score) {
        Amount value = score.value();
        return value == null ? null : value.currency().getCurrencyCode();
    }

    private static @Nullable BigDecimal value(KeptScore score) {
        Amount value = score.value();
        return value == null ? null : value.amount();
    }
}
