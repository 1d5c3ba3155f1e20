package io.clave.scoring.score;

import io.clave.scoring.model.Amount;
import io.clave.scoring.model.Profile;
import io.clave.scoring.model.UnclassifiedReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** All columns of the table {@code score}, written for many accounts at once. */
final class ScoreColumns {

    private static final List<ScoreColumn<?>> ALL = List.of(
            new ScoreColumn<>("account_id", UUID.class, Score::accountId),
            new ScoreColumn<>("as_of", LocalDate.class, Score::asOf),
            new ScoreColumn<>("thresholds_version", Long.class, Score::thresholdsVersion),
            new ScoreColumn<>("model_version", String.class, Score::modelVersion),
            new ScoreColumn<>(
                    "customer_class",
                    String.class,
                    score -> score.customerClass().name()),
            new ScoreColumn<>("unclassified_reason", String.class, ScoreColumns::reason),
            new ScoreColumn<>(
                    "cadence_state", String.class, score -> score.cadenceState().name()),
            new ScoreColumn<>("overdue_ratio", Double.class, Score::overdueRatio),
            new ScoreColumn<>("next_expected_on", LocalDate.class, Score::nextExpectedOn),
            new ScoreColumn<>("verdict", String.class, score -> score.verdict().name()),
            new ScoreColumn<>(
                    "first_on",
                    LocalDate.class,
                    ofProfile(profile -> profile.rhythm().first())),
            new ScoreColumn<>("last_on", LocalDate.class, Score::lastOrderOn),
            new ScoreColumn<>(
                    "median_interval_days",
                    Double.class,
                    ofProfile(profile -> profile.rhythm().medianIntervalDays())),
            new ScoreColumn<>(
                    "currency", String.class, ofValue(value -> value.currency().getCurrencyCode())),
            new ScoreColumn<>("value", BigDecimal.class, ofValue(Amount::amount)),
            new ScoreColumn<>("p_alive", Double.class, Score::pAlive),
            new ScoreColumn<>("expected_orders", Double.class, ofFigures(ListedFigures::expectedOrders)),
            new ScoreColumn<>("p_order", Double.class, ofFigures(ListedFigures::pOrder)),
            new ScoreColumn<>("clv", Double.class, Score::clv),
            new ScoreColumn<>("kept_clv", Double.class, Score::keptClv),
            new ScoreColumn<>("scored_at", Instant.class, Score::scoredAt),
            new ScoreColumn<>(
                    "purchase_days",
                    Integer.class,
                    orElse(0, profile -> profile.rhythm().purchaseDays())),
            new ScoreColumn<>(
                    "sum_log_interval_days",
                    Double.class,
                    orElse(0.0, profile -> profile.purchases().sumLogIntervalDays())),
            new ScoreColumn<>(
                    "active_periods",
                    Integer.class,
                    orElse(0, profile -> profile.purchases().activePeriods())),
            new ScoreColumn<>(
                    "first_net",
                    BigDecimal.class,
                    orElse(BigDecimal.ZERO, profile -> profile.purchases().firstNet())),
            new ScoreColumn<>(
                    "repeat_days",
                    Integer.class,
                    orElse(0, profile -> profile.purchases().repeatDays())),
            new ScoreColumn<>(
                    "repeat_net",
                    BigDecimal.class,
                    orElse(BigDecimal.ZERO, profile -> profile.purchases().repeatNet())));

    static final String UPSERT =
            "INSERT INTO score (%s) SELECT * FROM unnest(%s) ON CONFLICT (account_id) DO UPDATE SET %s"
                    .formatted(
                            each(name -> name), each(name -> ":" + name), each(name -> name + " = excluded." + name));

    private ScoreColumns() {}

    static void bind(Update update, List<Score> scores) {
        ALL.forEach(column -> column.bind(update, scores));
    }

    private static String each(Function<String, String> text) {
        return ALL.stream().map(ScoreColumn::name).map(text).collect(Collectors.joining(", "));
    }

    private static @Nullable String reason(Score score) {
        UnclassifiedReason reason = score.unclassifiedReason();
        return reason == null ? null : reason.name();
    }

    private static <V> Function<Score, @Nullable V> ofProfile(Function<Profile, @Nullable V> value) {
        return score -> score.profile() == null ? null : value.apply(score.profile());
    }

    private static <V> Function<Score, @Nullable V> orElse(V none, Function<Profile, V> value) {
        return score -> score.profile() == null ? none : value.apply(score.profile());
    }

    private static <V> Function<Score, @Nullable V> ofValue(Function<Amount, V> value) {
        return score -> {
            Amount amount = score.value();
            return amount == null ? null : value.apply(amount);
        };
    }

    private static <V> Function<Score, @Nullable V> ofFigures(Function<ListedFigures, V> value) {
        return score -> score.figures() == null ? null : value.apply(score.figures());
    }
}
