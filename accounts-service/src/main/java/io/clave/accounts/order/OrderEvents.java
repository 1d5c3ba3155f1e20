package io.clave.accounts.order;

import io.clave.platform.outbox.OutgoingEvent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What other services learn of an order: its state at every accepted revision. */
final class OrderEvents {

    private static final String TOPIC = "accounts.order.v1";
    private static final String TYPE = "io.clave.accounts.order-recorded.v1";
    private static final int LEAST_DECIMALS = 2;

    private OrderEvents() {}

    static OutgoingEvent recorded(RecordedOrder order, @Nullable String traceparent) {
        return new OutgoingEvent(TOPIC, TYPE, order.accountId(), OrderState.of(order), traceparent);
    }

    /** At least two decimals, and never fewer than the amount has. */
    static BigDecimal money(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.setScale(Math.max(bare.scale(), LEAST_DECIMALS), RoundingMode.UNNECESSARY);
    }
}
