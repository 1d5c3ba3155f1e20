package io.clave.accounts.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that the deliveries of a line keep. Days are the customer's and the order's time is UTC, so that a day of
 * tolerance is left at both ends.
 */
record DeliveryRules(OrderType type, @Nullable LocalDate earliest, LocalDate latest, Findings findings) {

    private static final int MOST = 100;

    static DeliveryRules of(OrderDocument order, Instant now, Findings findings) {
        LocalDate earliest =
                order.orderedAt() == null ? null : order.orderedOn().minusDays(1);
        LocalDate latest = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        return new DeliveryRules(order.type(), earliest, latest, findings);
    }

    void check(OrderLine line, String pointer) {
        List<OrderDelivery> deliveries = line.deliveries();
        if (deliveries.isEmpty()) {
            return;
        }
        if (type == OrderType.CREDIT || deliveries.size() > MOST) {
            findings.add(pointer, "out-of-range", "An order's line has at most 100 deliveries, a credit's none.");
            return;
        }
        boolean sound = true;
        for (int i = 0; i < deliveries.size(); i++) {
            sound &= isSound(deliveries.get(i), pointer + "/" + i);
        }
        if (sound && line.quantity() != null) {
            findings.inRange(
                    line.datedQuantity().compareTo(line.quantity()) <= 0,
                    pointer,
                    "No more can be delivered than was ordered; a revision can raise the order.");
        }
    }

    private boolean isSound(@Nullable OrderDelivery delivery, String pointer) {
        if (delivery == null) {
            findings.add(pointer, "required", "A delivery is missing.");
            return false;
        }
        LocalDate day = delivery.deliveredOn();
        findings.require(day != null, pointer + "/deliveredOn", "required", "This is required.");
        findings.inRange(
                day == null || ((earliest == null || !day.isBefore(earliest)) && !day.isAfter(latest)),
                pointer + "/deliveredOn",
                "A delivery lies between the order and today.");
        boolean bounded = findings.bounded(pointer + "/quantity", delivery.quantity());
        if (bounded) {
            findings.inRange(
                    delivery.quantity().signum() > 0, pointer + "/quantity", "A delivery has a quantity above 0.");
        }
        return bounded;
    }
}
