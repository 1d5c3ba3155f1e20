package io.clave.accounts.order;

import java.math.BigDecimal;
import java.util.Map;

/** What an account's orders came to; amounts by currency, which are never summed, and units over all of them. */
record OrderPerformance(
        long orders, long credits, Map<String, BigDecimal> netAmounts, BigDecimal returnedQuantity, Fulfilment units) {}
