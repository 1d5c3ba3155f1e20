package io.clave.scoring.priority;

import io.clave.scoring.priority.RankedOrders.RankedOrder;
import io.clave.scoring.score.DataQualityView;
import io.clave.scoring.score.ScoreCard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Shows orders in their places. */
final class RankedOrderViews {

    private final PriorityClasses classes;
    private final ErpCodeTable codes;
    private final int total;
    private final Instant now;

    /** @param total how many orders were ranked */
    RankedOrderViews(PriorityClasses classes, ErpCodeTable codes, int total, Instant now) {
        this.classes = classes;
        this.codes = codes;
        this.total = total;
        this.now = now;
    }

    RankedOrder of(Ranking.Place place, @Nullable ScoreCard card) {
        Prioritised prioritised = place.prioritised();
        OrderToRank order = prioritised.order();
        PriorityClass priorityClass = classes.of(prioritised.score());
        return new RankedOrder(
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
                priorityClass,
                codes.of(priorityClass),
                prioritised.computedScore(),
                card == null ? null : card.verdict().classification().customerClass(),
                card == null ? null : DataQualityView.of(card.account().dataQuality()),
                prioritised.relationship().cadence(),
                prioritised.contributions(),
                PriorityInWords.of(place, total, priorityClass),
                override(prioritised));
    }

    private @Nullable OverrideView override(Prioritised prioritised) {
        PriorityOverride override = prioritised.override();
        return override == null ? null : OverrideView.of(override, now);
    }
}
