package io.clave.planning.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.clave.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table account_score. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ScoreRow(
        UUID accountId,
        long sequence,
        LocalDate asOf,
        String modelVersion,
        CustomerClass customerClass,
        @Nullable CustomerClass knownClass,
        @Nullable String unclassifiedReason,
        CadenceState cadenceState,
        @Nullable Double overdueRatio,
        @Nullable LocalDate lastOrderOn,
        @Nullable LocalDate nextExpectedOrderOn,
        @Nullable BigDecimal monetaryAmount,
        @Nullable String monetaryCurrency,
        Instant scoredAt) {

    static ScoreRow of(ScoreReport report) {
        Score score = report.score();
        Money monetary = score.monetary();
        return new ScoreRow(
                score.accountId(),
                score.sequence(),
                score.asOf(),
                score.modelVersion(),
                score.customerClass(),
                score.customerClass().isKnown() ? score.customerClass() : report.previousKnownClass(),
                score.unclassifiedReason(),
                score.cadenceState(),
                score.overdueRatio(),
                score.lastOrderOn(),
                score.nextExpectedOrderOn(),
                monetary == null ? null : monetary.amount(),
                monetary == null ? null : monetary.currency().getCurrencyCode(),
                score.scoredAt());
    }
}
