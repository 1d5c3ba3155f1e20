package io.clave.scoring.priority;

import io.clave.scoring.model.ScoringRules;
import io.clave.scoring.portfolio.AsOf;
import io.clave.scoring.score.ScoreCard;
import io.clave.scoring.score.ScoreCards;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ranks orders by the relationships behind them, with the histories and overrides of the day asked for. */
@ApplicationScoped
public class OrderPriorities {

    /** Orders with what they earned, and the scores of their accounts. */
    private record Judged(Map<UUID, ScoreCard> cards, List<Prioritised> orders) {

        @Nullable
        ScoreCard card(OrderToRank order) {
            return order.accountId() == null ? null : cards.get(order.accountId());
        }

        @Nullable
        String accountName(OrderToRank order) {
            ScoreCard card = card(order);
            return card == null ? null : card.account().name();
        }
    }

    private final ScoreCards scores;
    private final Overrides overrides;
    private final PriorityRules priorityRules;
    private final ErpCodeTable codes;
    private final ScoringRules scoringRules;
    private final AsOf asOf;
    private final Clock clock;

    OrderPriorities(
            ScoreCards scores,
            Overrides overrides,
            PriorityRules priorityRules,
            ErpCodeTable codes,
            ScoringRules scoringRules,
            AsOf asOf,
            Clock clock) {
        this.scores = scores;
        this.overrides = overrides;
        this.priorityRules = priorityRules;
        this.codes = codes;
        this.scoringRules = scoringRules;
        this.asOf = asOf;
        this.clock = clock;
    }

    RankedOrders rank(RankOrders request) {
        LocalDate day = asOf.ofBody(request.asOf());
        RankCheck.distinct(request.orders());
        Judged judged = judge(day, request.weights(), request.orders());
        RankedOrderViews views = new RankedOrderViews(
                priorityRules.classes(), codes, request.orders().size(), clock.instant());
        return new RankedOrders(
                day,
                ScoringRules.VERSION,
                RelationshipWeights.MISSING,
                Ranking.of(judged.orders()).stream()
                        .map(place ->
                                views.of(place, judged.card(place.prioritised().order())))
                        .toList());
    }

    /** The priority of each order on a day, in the sequence given; an order may come several times. */
    public List<OrderPriority> of(LocalDate day, @Nullable GivenWeights weights, List<OrderToRank> orders) {
        Judged judged = judge(day, weights, orders);
        return judged.orders().stream()
                .map(prioritised -> new OrderPriority(
                        prioritised.score(),
                        priorityRules.classes().of(prioritised.score()),
                        judged.accountName(prioritised.order())))
                .toList();
    }

    private Judged judge(LocalDate day, @Nullable GivenWeights weights, List<OrderToRank> orders) {
        PriorityRules rules = weights == null ? priorityRules : priorityRules.withWeights(weights.weights());
        PriorityFormula formula = new PriorityFormula(rules, day);
        RankCheck.shapeOf(orders);
        Map<UUID, ScoreCard> cards = scores.of(accounts(orders), day);
        RankCheck.accountsOf(orders, cards.keySet());
        Map<UUID, Relationship> relationships = new HashMap<>();
        cards.forEach((id, card) -> relationships.put(id, Relationship.of(card, scoringRules.cadence())));
        Map<OrderToRank.Key, PriorityOverride> decided =
                overrides.inForce(orders.stream().map(OrderToRank::key).toList(), endOf(day));
        return new Judged(
                cards,
                orders.stream()
                        .map(order -> prioritised(order, relationship(order, relationships), formula, decided))
                        .toList());
    }

    private static Prioritised prioritised(
            OrderToRank order,
            Relationship relationship,
            PriorityFormula formula,
            Map<OrderToRank.Key, PriorityOverride> decided) {
        return new Prioritised(
                order, relationship, formula.contributions(order, relationship), decided.get(order.key()));
    }

    private static Relationship relationship(OrderToRank order, Map<UUID, Relationship> known) {
        DescribedRelationship described = order.relationship();
        return described == null ? Objects.requireNonNull(known.get(order.accountId())) : described.relationship();
    }

    /** The last moment of a past day, or now. */
    private Instant endOf(LocalDate day) {
        return day.isBefore(asOf.today())
                ? day.plusDays(1).atStartOfDay().minusNanos(1_000).toInstant(ZoneOffset.UTC)
                : clock.instant();
    }

    private static Set<UUID> accounts(List<OrderToRank> orders) {
        return orders.stream()
                .map(OrderToRank::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
