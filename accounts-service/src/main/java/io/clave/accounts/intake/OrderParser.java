package io.clave.accounts.intake;

import io.clave.accounts.order.OrderDocument;
import io.clave.accounts.order.OrderRules;
import io.clave.platform.json.Json;
import io.clave.platform.problem.FieldError;
import io.clave.platform.problem.Invalid;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;

/** Reads a document and holds it against the rules; what comes out is sound. */
@Singleton
public class OrderParser {

    private final Json json;
    private final OrderRules rules;

    OrderParser(Json json, OrderRules rules) {
        this.json = json;
        this.rules = rules;
    }

    /** Refuses with every broken rule. */
    public OrderDocument parse(byte[] text) {
        return sound(json.readStrictly(text, OrderDocument.class));
    }

    /** The same, except that unknown members are passed over, and each is named. */
    public OrderDocument parse(byte[] text, Consumer<String> unknown) {
        return sound(json.read(text, OrderDocument.class, unknown));
    }

    OrderDocument sound(OrderDocument document) {
        List<FieldError> broken = rules.broken(document);
        if (!broken.isEmpty()) {
            String rules = broken.size() == 1 ? "a rule" : broken.size() + " rules";
            throw new Invalid("The order breaks " + rules + ".", broken);
        }
        return document;
    }
}
