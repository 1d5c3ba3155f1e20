package io.clave.scoring.priority;

import io.clave.scoring.history.AccountTier;
import io.clave.scoring.history.KnownAccount;
import io.clave.scoring.model.CadenceState;
import io.clave.scoring.model.History;
import io.clave.scoring.model.LedgerDay;
import io.clave.scoring.model.Portfolio;
import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.score.ScoreCard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Orders and the relationships behind them. */
final class Orders {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final Relationship STRANGER = new Relationship(
            AccountTier.STANDARD,
            false,
            BigDecimal.ZERO,
            CadenceState.INSUFFICIENT_HISTORY,
            CadenceState.INSUFFICIENT_HISTORY,
            0);

    private Orders() {}

    static OrderToRank order(String id, long quantity, @Nullable LocalDate due, LocalDate received) {
        return new OrderToRank(
                id,
                "sap",
                UUID.nameUUIDFromBytes(new byte[] {1}),
                null,
                BigDecimal.valueOf(quantity),
                null,
                due,
                received.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    static OrderToRank order(String id, long quantity) {
        return order(id, quantity, TODAY.plusDays(15), TODAY);
    }

    static OrderToRank withQuantity(OrderToRank order, BigDecimal quantity) {
        return new OrderToRank(
                order.orderId(),
                order.source(),
                order.accountId(),
                order.relationship(),
                quantity,
                order.orderValue(),
                order.dueOn(),
                order.receivedAt());
    }

    /** The relationship of an account that bought on given days. */
    static Relationship relationship(AccountTier tier, boolean agreement, List<LocalDate> purchases, LocalDate asOf) {
        Currency euros = Currency.getInstance("EUR");
        List<LedgerDay> days = purchases.stream()
                .map(day -> new LedgerDay(day, euros, BigDecimal.TEN, 1, 1))
                .toList();
        History history = new History(asOf, days);
        ScoringRules rules = ScoringRules.DEFAULT;
        ScoreCard card = new ScoreCard(
                new KnownAccount(new UUID(0, 1), "Hansa", tier, agreement, null),
                history,
                rules.verdict(rules.profile(history), asOf, Portfolio.EMPTY),
                null);
        return Relationship.of(card, rules.cadence());
    }

    /** The key account of the founding example: an order a month for five years. */
    static Relationship steadyKeyAccount() {
        List<LocalDate> purchases = IntStream.rangeClosed(1, 60)
                .mapToObj(ago -> TODAY.minusMonths(ago))
                .toList();
        return relationship(AccountTier.KEY, true, purchases, TODAY);
    }

    static Prioritised prioritised(OrderToRank order, Relationship relationship) {
        return new Prioritised(
                order,
                relationship,
                new PriorityFormula(Rules.DEFAULT, TODAY).contributions(order, relationship),
                null);
    }
}
