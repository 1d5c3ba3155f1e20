package io.clave.cli.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The score of an account, as far as the command shows or checks it. */
public record ScoreView(
        String accountId,
        @Nullable String accountName,
        LocalDate asOf,
        String customerClass,
        String cadenceState,
        @Nullable LocalDate nextExpectedOrderOn,
        @Nullable Metrics metrics) {

    /** The figures of an account that has bought. */
    public record Metrics(Figure purchaseDays, MoneyFigure monetary) {}

    /** A figure and how many orders it was computed from. */
    public record Figure(double value, int inputs) {}

    /** Sums by currency. */
    public record MoneyFigure(List<Money> amounts, int inputs) {}

    /** An amount of a currency. */
    public record Money(BigDecimal amount, String currency) {}

    /** How many purchases the score knows of. */
    public int purchases() {
        return metrics == null ? 0 : metrics.purchaseDays().inputs();
    }

    public BigDecimal revenue(String currency) {
        return metrics == null
                ? BigDecimal.ZERO
                : metrics.monetary().amounts().stream()
                        .filter(money -> money.currency().equals(currency))
                        .map(Money::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
