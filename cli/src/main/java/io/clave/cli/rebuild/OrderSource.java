package io.clave.cli.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;

/** Where the states of orders come from, as accounts.order.v1 has them. */
@FunctionalInterface
interface OrderSource {

    /** Brings all that are there when it begins, some at a time. */
    void read(Consumer<List<JsonNode>> some);
}
