package io.clave.accounts.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.accounts.intake.OrderPushResource.BatchRow;
import io.clave.accounts.order.OrderDocument;
import io.clave.platform.json.Json;
import io.clave.platform.problem.DomainException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the sound documents of a batch together and says of each of the others what is wrong with it. */
@Singleton
class OrderBatches {

    private final OrderParser parser;
    private final OrderDoor door;
    private final RefusedPushes refused;
    private final Json json;

    OrderBatches(OrderParser parser, OrderDoor door, RefusedPushes refused, Json json) {
        this.parser = parser;
        this.door = door;
        this.refused = refused;
        this.json = json;
    }

    List<BatchRow> take(List<JsonNode> nodes) {
        @Nullable BatchRow[] rows = new BatchRow[nodes.size()];
        List<Integer> places = new ArrayList<>(nodes.size());
        List<OrderDocument> documents = new ArrayList<>(nodes.size());
        List<RefusedPush> unread = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            try {
                documents.add(parser.sound(json.readStrictly(nodes.get(index), OrderDocument.class)));
                places.add(index);
            } catch (DomainException refusal) {
                rows[index] = refused(index, nodes.get(index), refusal);
                unread.add(RefusedPush.of(nodes.get(index), RefusalKind.REJECTED_PUSH, refusal));
            }
        }
        List<Verdict> verdicts = door.take(ArrivedOrder.now(documents));
        refused.keep(unread);
        for (int i = 0; i < verdicts.size(); i++) {
            rows[places.get(i)] = decided(places.get(i), documents.get(i), verdicts.get(i));
        }
        return Arrays.asList(rows);
    }

    private static BatchRow decided(int index, OrderDocument document, Verdict verdict) {
        return new BatchRow(
                index,
                document.orderId(),
                document.revision(),
                verdict.outcome(),
                verdict.code(),
                verdict.detail(),
                List.of());
    }

    private static BatchRow refused(int index, JsonNode node, DomainException refusal) {
        String orderId = node.path("orderId").asText(null);
        Integer revision =
                node.path("revision").canConvertToInt() ? node.path("revision").intValue() : null;
        return new BatchRow(
                index, orderId, revision, Outcome.ERROR, refusal.code(), refusal.getMessage(), refusal.errors());
    }
}
