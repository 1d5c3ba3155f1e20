package io.clave.accounts.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.clave.accounts.order.OrderDocument;
import io.clave.platform.json.Json;
import io.clave.platform.problem.DomainException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Remembers pushes that came to nothing, so that a reconciliation can name them. */
@Singleton
public class RefusedPushes {

    /** A document that was not understood, and why. */
    public record Unread(byte[] document, RuntimeException refusal) {}

    private final RefusedPushRepository refused;
    private final OrderParser parser;
    private final Json json;

    RefusedPushes(RefusedPushRepository refused, OrderParser parser, Json json) {
        this.refused = refused;
        this.parser = parser;
        this.json = json;
    }

    /** Documents that were not understood. */
    public void note(List<Unread> unread, RefusalKind kind) {
        refused.keep(unread.stream()
                .map(push -> RefusedPush.of(tree(push.document()), kind, push.refusal()))
                .toList());
    }

    void keep(List<RefusedPush> pushes) {
        refused.keep(pushes);
    }

    /** What of sound documents was neither booked nor put into quarantine. */
    void note(List<ArrivedOrder> orders, List<Verdict> verdicts) {
        List<RefusedPush> pushes = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            OrderDocument document = orders.get(i).document();
            Verdict verdict = verdicts.get(i);
            if (verdict.outcome() == Outcome.STALE) {
                pushes.add(RefusedPush.of(
                        document, RefusalKind.STALE_PUSH, "stale", "A higher revision was in the ledger already."));
            } else if (verdict.outcome() == Outcome.ERROR) {
                pushes.add(RefusedPush.of(
                        document,
                        RefusalKind.REJECTED_PUSH,
                        String.valueOf(verdict.code()),
                        String.valueOf(verdict.detail())));
            }
        }
        refused.keep(pushes);
    }

    /** The document, if it breaks no rule. */
    OrderDocument sound(OrderDocument document) {
        try {
            return parser.sound(document);
        } catch (DomainException refusal) {
            refused.keep(List.of(RefusedPush.of(document, RefusalKind.REJECTED_PUSH, refusal)));
            throw refusal;
        }
    }

    private JsonNode tree(byte[] document) {
        try {
            return json.read(document, JsonNode.class);
        } catch (DomainException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
