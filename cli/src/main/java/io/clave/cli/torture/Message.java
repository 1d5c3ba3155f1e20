package io.clave.cli.torture;

import io.clave.cli.api.OrderDocument;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Something that an ERP system sends for an account.
 *
 * @param document null if it is not an order
 * @param rubbish what is sent instead
 */
record Message(TortureAccount account, @Nullable OrderDocument document, String rubbish) {

    static Message of(TortureAccount account, OrderDocument document) {
        return new Message(account, document, "");
    }

    static Message rubbish(TortureAccount account, String text) {
        return new Message(account, null, text);
    }

    byte[] rubbishBytes() {
        return rubbish.getBytes(StandardCharsets.UTF_8);
    }
}
