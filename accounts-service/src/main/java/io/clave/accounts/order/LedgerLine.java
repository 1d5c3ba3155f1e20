package io.clave.accounts.order;

import java.math.BigDecimal;

/** A line as the ledger keeps it. */
record LedgerLine(OrderLine line, BigDecimal netAmount, BigDecimal deliveredQuantity) {

    static LedgerLine of(OrderLine line, DeliveryState state) {
        return new LedgerLine(line, line.netAmount(), state.delivered(line));
    }
}
