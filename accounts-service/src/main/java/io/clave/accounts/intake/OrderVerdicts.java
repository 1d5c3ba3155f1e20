package io.clave.accounts.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.clave.accounts.order.OrderDocument;
import io.clave.platform.intake.DeadLetters;
import io.clave.platform.intake.IncomingEvent;
import io.clave.platform.json.Json;
import io.clave.platform.outbox.OutgoingEvent;
import io.clave.platform.problem.DomainException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What ERP systems are told of the orders that they pushed. */
@Singleton
class OrderVerdicts {

    private static final String TOPIC = "accounts.order-verdict.v1";
    private static final String TYPE = "io.clave.accounts.order-verdict-given.v1";

    /** Data of the event; contract {@code accounts-order-verdict.v1}. */
    private record VerdictGiven(
            @Nullable String source,
            @Nullable String orderId,
            @Nullable Integer revision,
            String verdict,
            @Nullable String code,
            @Nullable String detail,
            @Nullable PushedRecord record) {}

    private final Json json;

    OrderVerdicts(Json json) {
        this.json = json;
    }

    OutgoingEvent about(ArrivedOrder order, Verdict verdict) {
        OrderDocument document = order.document();
        VerdictGiven given = new VerdictGiven(
                document.source(),
                document.orderId(),
                document.revision(),
                word(verdict.outcome()),
                verdict.code(),
                verdict.detail(),
                order.record());
        String key = document.source() + ":" + document.accountExternalId();
        return new OutgoingEvent(TOPIC, TYPE, key, null, given, order.traceparent());
    }

    /** About a record that was set aside; what can be read of it is told. */
    OutgoingEvent rejected(IncomingEvent event, RuntimeException failure) {
        JsonNode document = tree(event.value());
        JsonNode revision = document.path("revision");
        VerdictGiven given = new VerdictGiven(
                document.path("source").textValue(),
                document.path("orderId").textValue(),
                revision.isInt() ? revision.intValue() : null,
                word(Outcome.ERROR),
                DeadLetters.code(failure),
                DeadLetters.reason(failure),
                PushedRecord.of(event));
        String key = event.key() == null ? "" : event.key();
        return new OutgoingEvent(TOPIC, TYPE, key, null, given, event.traceparent());
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case CREATED, UPDATED -> "accepted";
            case UNCHANGED -> "duplicate";
            case STALE -> "stale";
            case QUARANTINED -> "quarantined";
            case ERROR -> "rejected";
        };
    }

    private JsonNode tree(byte[] value) {
        try {
            return json.read(value, JsonNode.class);
        } catch (DomainException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
