package io.clave.accounts.order;

import io.clave.accounts.price.PriceComponents;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * A fingerprint (SHA-256) of what a document says: the same for 10 and 10.00, another for another line. Members that documents of before did not
 * have are written with their name, and only where they say something, so that old fingerprints stay.
 */
final class OrderDigest {

    private static final char SEPARATOR = '\u001f';

    private OrderDigest() {}

    static byte[] of(OrderDocument order) {
        StringBuilder text = new StringBuilder(256);
        append(text, order.accountExternalId());
        append(text, order.type());
        append(text, order.status());
        append(text, order.orderedAt());
        append(text, order.dueOn());
        append(text, order.currency());
        appendNamed(text, "creditedOrderId", order.creditedOrderId());
        for (OrderLine line : order.lines()) {
            append(text, line.lineNumber());
            append(text, line.product());
            append(text, plain(line.quantity()));
            append(text, plain(line.returnedQuantity()));
            append(text, plain(line.unitPrice()));
            appendNamed(text, "promisedOn", line.promisedOn());
            for (OrderDelivery delivery : line.deliveries()) {
                appendNamed(text, "deliveredOn", delivery.deliveredOn());
                append(text, plain(delivery.quantity()));
            }
            PriceComponents prices = line.priceComponents();
            appendNamed(text, "priceComponents", prices == null ? null : prices.text());
        }
        return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        text.append(value).append(SEPARATOR);
    }

    private static void appendNamed(StringBuilder text, String name, @Nullable Object value) {
        if (value != null) {
            append(text, name + "=" + value);
        }
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
