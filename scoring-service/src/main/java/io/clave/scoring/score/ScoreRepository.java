package io.clave.scoring.score;

import io.clave.scoring.database.Column;
import io.clave.scoring.history.AccountTier;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.ScoringRules;
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
                .bindArray("accounts", UUID.class, accounts)
                .map((row, context) -> ScoreRows.score(row))
                .forEach(score -> found.put(score.accountId(), score)));
        return found;
    }

    /** Scores of an earlier day or of earlier thresholds, locked with their accounts; others take the rest meanwhile. */
    List<Score> lockStale(LocalDate today, long thresholdsVersion, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT s.* FROM score s JOIN account a ON a.id = s.account_id
                        WHERE s.thresholds_version < :version
                           OR (s.thresholds_version = :version AND s.as_of < :today)
                        LIMIT :limit FOR NO KEY UPDATE OF a, s SKIP LOCKED""")
                .bind("version", thresholdsVersion)
                .bind("today", today)
                .bind("limit", limit)
                .map((row, context) -> ScoreRows.score(row))
                .list());
    }

    /** The profiles of all accounts that have bought. */
    List<Profile> profiles() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT first_on, last_on, purchase_days, median_interval_days, currency, value
                        FROM score WHERE first_on IS NOT NULL""")
                .setFetchSize(FETCH_SIZE)
                .map((row, context) -> ScoreRows.profile(row))
                .list());
    }

    void save(List<Score> scores) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO score AS s (account_id, as_of, thresholds_version, model_version, customer_class,
                            unclassified_reason, cadence_state, overdue_ratio, next_expected_on, first_on, last_on,
                            purchase_days, median_interval_days, currency, value, scored_at)
                        SELECT account_id, as_of, thresholds_version, :model, customer_class,
                            unclassified_reason, cadence_state, overdue_ratio, next_expected_on, first_on, last_on,
                            COALESCE(purchase_days, 0), median_interval_days, currency, value, scored_at
                        FROM unnest(:accounts, :days, :versions, :classes, :reasons, :cadences, :ratios, :next, :first,
                                    :last, :purchases, :intervals, :currencies, :values, :times)
                             AS n (account_id, as_of, thresholds_version, customer_class, unclassified_reason,
                                   cadence_state, overdue_ratio, next_expected_on, first_on, last_on, purchase_days,
                                   median_interval_days, currency, value, scored_at)
                        ON CONFLICT (account_id) DO UPDATE SET
                            as_of = excluded.as_of, thresholds_version = excluded.thresholds_version,
                            model_version = excluded.model_version, customer_class = excluded.customer_class,
                            unclassified_reason = excluded.unclassified_reason,
                            cadence_state = excluded.cadence_state, overdue_ratio = excluded.overdue_ratio,
                            next_expected_on = excluded.next_expected_on, first_on = excluded.first_on,
                            last_on = excluded.last_on, purchase_days = excluded.purchase_days,
                            median_interval_days = excluded.median_interval_days, currency = excluded.currency,
                            value = excluded.value, scored_at = excluded.scored_at""")
                .bind("model", ScoringRules.VERSION)
                .bindArray("accounts", UUID.class, Column.of(scores, Score::accountId))
                .bindArray("days", LocalDate.class, Column.of(scores, Score::asOf))
                .bindArray("versions", Long.class, Column.of(scores, Score::thresholdsVersion))
                .bindArray(
                        "classes",
                        String.class,
                        Column.of(scores, score -> score.customerClass().name()))
                .bindArray("reasons", String.class, Column.of(scores, score -> name(score.unclassifiedReason())))
                .bindArray(
                        "cadences",
                        String.class,
                        Column.of(scores, score -> score.cadenceState().name()))
                .bindArray("ratios", Double.class, Column.of(scores, Score::overdueRatio))
                .bindArray("next", LocalDate.class, Column.of(scores, Score::nextExpectedOn))
                .bindArray(
                        "first",
                        LocalDate.class,
                        ofProfile(scores, profile -> profile.rhythm().first()))
                .bindArray("last", LocalDate.class, Column.of(scores, Score::lastOrderOn))
                .bindArray(
                        "purchases",
                        Integer.class,
                        ofProfile(scores, profile -> profile.rhythm().purchaseDays()))
                .bindArray(
                        "intervals",
                        Double.class,
                        ofProfile(scores, profile -> profile.rhythm().medianIntervalDays()))
                .bindArray("currencies", String.class, ofProfile(scores, ScoreRepository::currency))
                .bindArray("values", BigDecimal.class, ofProfile(scores, ScoreRepository::value))
                .bindArray("times", Instant.class, Column.of(scores, Score::scoredAt))
                .execute());
    }

    /** One page in the order of the filter, after the keyset of the last row of the page before. */
    List<ListedScore> list(ScoreFilter filter, @Nullable List<String> after, int limit) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(filter.sql(after != null));
            filter.bind(query, after);
            return query.bind("limit", limit)
                    .map((row, context) -> new ListedScore(
                            ScoreRows.score(row), row.getString("name"), AccountTier.valueOf(row.getString("tier"))))
                    .list();
        });
    }

    private static <V> List<@Nullable V> ofProfile(List<Score> scores, Function<Profile, @Nullable V> value) {
        return Column.of(scores, score -> {
            Profile profile = score.profile();
            return profile == null ? null : value.apply(profile);
        });
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable String currency(Profile profile) {
        return profile.value() == null ? null : profile.value().currency().getCurrencyCode();
    }

    private static @Nullable BigDecimal value(Profile profile) {
        return profile.value() == null ? null : profile.value().amount();
    }
}
