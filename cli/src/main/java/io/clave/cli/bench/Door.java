package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import java.time.Duration;
import java.util.List;

/** A way into the ledger. */
interface Door {

    /** Pushes the orders and answers how long it took until all were durable. */
    Duration push(List<OrderDocument> orders, BenchOrders range);
}
