package io.clave.cli.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clave.cli.api.ApiJson;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderTopic;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A way in for one order at a time; the answer comes when the order is safe. */
@FunctionalInterface
interface SingleDoor {

    CompletableFuture<?> send(OrderDocument order);

    /** A PUT each through the gateway, safe when the ledger has it. */
    static SingleDoor put(ClaveApi erp) {
        return order -> {
            ObjectNode body = ApiJson.tree(order);
            body.remove(List.of("source", "orderId"));
            return erp.putLater("/orders/" + order.source() + "/" + order.orderId(), body)
                    .thenAccept(answer -> {
                        if (answer.status() != 201) {
                            throw new IllegalStateException("an order was answered with " + answer.status());
                        }
                    });
        };
    }

    /** A record each, safe when the broker has it. */
    static SingleDoor kafka(OrderTopic topic) {
        return topic::sendLater;
    }
}
