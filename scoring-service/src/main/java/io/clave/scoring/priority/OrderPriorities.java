package io.clave.scoring.priority;

import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.portfolio.AsOf;
import io.clave.scoring.score.DataQualityView;
import io.clave.scoring.score.ScoreCard;
import io.clave.scoring.score.ScoreCards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ranks orders by the relationships behind them, with the histories and overrides of the day asked for. */
@ApplicationScoped
class OrderPriorities {

    private final ScoreCards scores;
    private final Overrides overrides;
    private final PriorityRules priorityRules;
    private final ScoringRules scoringRules;
    private final AsOf asOf;
    private final Clock clock;

    OrderPriorities(
            ScoreCards scores,
            Overrides overrides,
            PriorityRules priorityRules,
            ScoringRules scoringRules,
            AsOf asOf,
            Clock clock) {
        this.scores = scores;
        this.overrides = overrides;
        this.priorityRules = priorityRules;
        this.scoringRules = scoringRules;
        this.asOf = asOf;
        this.clock = clock;
    }

    RankedOrders rank(RankOrders request) {
        LocalDate day = asOf.ofBody(request.asOf());
        PriorityFormula formula = new PriorityFormula(rules(request), day);
        List<OrderToRank> orders = request.orders();
        RankCheck.shapeOf(orders);
        Map<UUID, ScoreCard> cards = scores.of(accounts(orders), day);
        RankCheck.accountsOf(orders, cards.keySet());
        Map<OrderToRank.Key, PriorityOverride> decided =
                overrides.inForce(orders.stream().map(OrderToRank::key).toList(), endOf(day));
        List<Prioritised> prioritised = orders.stream()
                .map(order -> new Prioritised(
                        order, formula.contributions(order, relationship(order, cards)), decided.get(order.key())))
                .toList();
        return new RankedOrders(
                day,
                ScoringRules.VERSION,
                RelationshipWeights.MISSING,
                Ranking.of(prioritised).stream()
                        .map(place -> view(place, cards))
                        .toList());
    }

    private PriorityRules rules(RankOrders request) {
        RankOrders.GivenWeights given = request.weights();
        return given == null ? priorityRules : priorityRules.withWeights(given.weights());
    }

    private Relationship relationship(OrderToRank order, Map<UUID, ScoreCard> cards) {
        DescribedRelationship described = order.relationship();
        return described == null
                ? Relationship.of(Objects.requireNonNull(cards.get(order.accountId())), scoringRules.cadence())
                : described.relationship();
    }

    /** The last moment of a past day, or now. */
    private Instant endOf(LocalDate day) {
        return day.isBefore(asOf.today())
                ? day.plusDays(1).atStartOfDay().minusNanos(1_000).toInstant(ZoneOffset.UTC)
                : clock.instant();
    }

    private RankedOrders.RankedOrder view(Ranking.Place place, Map<UUID, ScoreCard> cards) {
        Prioritised prioritised = place.prioritised();
        OrderToRank order = prioritised.order();
        ScoreCard card = order.accountId() == null ? null : cards.get(order.accountId());
        return new RankedOrders.RankedOrder(
                place.rank(),
                place.volumeRank(),
                order.orderId(),
                order.source(),
                order.accountId(),
                card == null ? null : card.account().name(),
                order.quantity(),
                order.orderValue(),
                order.dueOn(),
                order.receivedAt(),
                prioritised.score(),
                prioritised.computedScore(),
                card == null ? null : card.verdict().classification().customerClass(),
                card == null ? null : DataQualityView.of(card.account().dataQuality()),
                relationship(order, cards).cadence(),
                prioritised.contributions(),
                override(prioritised));
    }

    private @Nullable OverrideView override(Prioritised prioritised) {
        PriorityOverride override = prioritised.override();
        return override == null ? null : OverrideView.of(override, clock.instant());
    }

    private static Set<UUID> accounts(List<OrderToRank> orders) {
        return orders.stream()
                .map(OrderToRank::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
