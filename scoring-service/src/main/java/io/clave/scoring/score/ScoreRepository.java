package io.clave.scoring.score;

import io.clave.platform.database.SqlArray;
import io.clave.scoring.history.AccountTier;
import io.clave.scoring.history.DataQuality;
import io.clave.scoring.model.CustomerClass;
import io.clave.scoring.model.Profile;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The current scores in the database; every statement takes many accounts. */
@Singleton
class ScoreRepository {

    private static final int FETCH_SIZE = 5_000;

    private final Jdbi jdbi;

    ScoreRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<UUID, Score> find(Collection<UUID> accounts) {
        Map<UUID, Score> found = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT * FROM score WHERE account_id = ANY (:accounts)")
                .bind("accounts", SqlArray.of(UUID.class, accounts))
                .map((row, context) -> ScoreRows.score(row))
                .forEach(score -> found.put(score.accountId(), score)));
        return found;
    }

    /** Scores of another day, thresholds or model, locked with their accounts; others take the rest meanwhile. */
    List<Score> lockStale(ScoringRound round, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT s.* FROM score s JOIN account a ON a.id = s.account_id
                        WHERE s.thresholds_version < :version
                           OR (s.thresholds_version = :version AND s.as_of < :today)
                           OR s.model_version < :model OR s.model_version > :model
                        LIMIT :limit FOR NO KEY UPDATE OF a, s SKIP LOCKED""")
                .bind("version", round.portfolio().version())
                .bind("today", round.today())
                .bind("model", round.modelVersion())
                .bind("limit", limit)
                .map((row, context) -> ScoreRows.score(row))
                .list());
    }

    /** The profiles of all accounts that have bought. */
    List<Profile> profiles() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT first_on, last_on, purchase_days, median_interval_days, currency, value,
                            sum_log_interval_days, active_periods, first_net, repeat_days, repeat_net
                        FROM score WHERE first_on IS NOT NULL""")
                .setFetchSize(FETCH_SIZE)
                .map((row, context) -> ScoreRows.profile(row))
                .list());
    }

    /** The classes of some accounts now; those without a score are missing. */
    Map<UUID, CustomerClass> classes(Collection<UUID> accounts) {
        Map<UUID, CustomerClass> classes = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        "SELECT account_id, customer_class FROM score WHERE account_id = ANY (:accounts)")
                .bind("accounts", SqlArray.of(UUID.class, accounts))
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), CustomerClass.valueOf(row.getString(2))))
                .forEach(entry -> classes.put(entry.getKey(), entry.getValue())));
        return classes;
    }

    void save(List<Score> scores) {
        jdbi.useHandle(handle -> {
            Update update = handle.createUpdate(ScoreColumns.UPSERT);
            ScoreColumns.bind(update, scores);
            update.execute();
        });
    }

    /** One page in the order of the filter, after the keyset of the last row of the page before. */
    List<ListedScore> list(ScoreFilter filter, @Nullable List<String> after, int limit) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(filter.sql(after != null));
            filter.bind(query, after);
            return query.bind("limit", limit)
                    .map((row, context) -> new ListedScore(
                            ScoreRows.score(row),
                            row.getString("name"),
                            AccountTier.valueOf(row.getString("tier")),
                            DataQuality.read(row)))
                    .list();
        });
    }
}
