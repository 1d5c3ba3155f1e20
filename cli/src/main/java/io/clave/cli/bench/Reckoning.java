package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.bench.Ledger.Booked;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was sent against what is in the ledger: an order counts as lost or doubled unless it is there once, as it was sent. */
record Reckoning(int sent, int lost, int doubled, int different) {

    static final Reckoning NONE = new Reckoning(0, 0, 0, 0);

    /** What is expected of an order. */
    record Sent(String orderId, BigDecimal netAmount, int lines) {

        static Sent of(OrderDocument order) {
            return new Sent(order.orderId(), order.netAmount(), order.lines().size());
        }
    }

    static Reckoning of(Collection<Sent> sent, List<Booked> ledger) {
        Map<String, Booked> booked = new HashMap<>();
        ledger.forEach(order -> booked.put(order.orderId(), order));
        int lost = 0;
        int doubled = 0;
        int different = 0;
        for (Sent order : sent) {
            Booked found = booked.get(order.orderId());
            lost += found == null || found.lines() < order.lines() ? 1 : 0;
            doubled += found != null && (found.revisions() > 1 || found.lines() > order.lines()) ? 1 : 0;
            different += found != null && found.netAmount().compareTo(order.netAmount()) != 0 ? 1 : 0;
        }
        return new Reckoning(sent.size(), lost, doubled, different);
    }

    Reckoning plus(Reckoning other) {
        return new Reckoning(
                sent + other.sent, lost + other.lost, doubled + other.doubled, different + other.different);
    }

    boolean isClean() {
        return lost == 0 && doubled == 0 && different == 0;
    }
}
