package io.clave.accounts.intake;

import io.clave.accounts.order.OrderDocument;
import io.clave.accounts.order.OrderHead;
import io.clave.accounts.rate.LockedRate;
import io.clave.accounts.rate.RateKey;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rates that a run of documents is booked at, and the sources whose orders wait where there is none. */
record LockedRates(Map<RateKey, LockedRate> inForce, Set<String> waiting) {

    /** An order keeps its rate as long as it keeps its currency and day. */
    @Nullable
    LockedRate of(OrderDocument document, @Nullable OrderHead head) {
        return head != null && head.rate() != null && head.rateKey().equals(document.rateKey())
                ? head.rate()
                : inForce.get(document.rateKey());
    }

    boolean isAwaited(OrderDocument document) {
        return waiting.contains(document.source());
    }
}
