package io.clave.planning.account;

import io.clave.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scores for tests: a true friend on cadence on 2026-02-20, unless told otherwise. */
public final class ScoreBuilder {

    private final UUID accountId = UUID.randomUUID();
    private LocalDate asOf = LocalDate.of(2026, 2, 20);
    private CustomerClass customerClass = CustomerClass.TRUE_FRIEND;
    private CadenceState cadenceState = CadenceState.ON_CADENCE;
    private @Nullable Double overdueRatio = 0.9;
    private final LocalDate lastOrderOn = LocalDate.of(2026, 1, 24);
    private @Nullable LocalDate nextExpectedOrderOn = LocalDate.of(2026, 2, 23);
    private @Nullable Money monetary = Money.of(new BigDecimal("120000.00"), "EUR");
    private @Nullable String unclassifiedReason;

    private ScoreBuilder() {}

    public static ScoreBuilder aScore() {
        return new ScoreBuilder();
    }

    public static Score aScoreWithThinHistory() {
        ScoreBuilder score = aScore().of(CustomerClass.UNCLASSIFIED).in(CadenceState.INSUFFICIENT_HISTORY, null);
        score.unclassifiedReason = "HISTORY_TOO_SHORT";
        score.nextExpectedOrderOn = null;
        score.monetary = null;
        return score.build();
    }

    public ScoreBuilder asOf(String date) {
        asOf = LocalDate.parse(date);
        return this;
    }

    public ScoreBuilder of(CustomerClass wanted) {
        customerClass = wanted;
        return this;
    }

    public ScoreBuilder in(CadenceState state, @Nullable Double ratio) {
        cadenceState = state;
        overdueRatio = ratio;
        return this;
    }

    public ScoreBuilder withoutKnownNextOrder() {
        nextExpectedOrderOn = null;
        return this;
    }

    public Score build() {
        return new Score(
                accountId,
                1,
                asOf,
                "rules-1",
                customerClass,
                unclassifiedReason,
                cadenceState,
                overdueRatio,
                lastOrderOn,
                nextExpectedOrderOn,
                monetary,
                asOf.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
