package io.clave.accounts.order;

import io.clave.accounts.price.PriceItem;
import io.clave.accounts.rate.LockedRate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a revision says, as one text: every column of it and of its lines and deliveries, in a fixed order. What is added later
 * is written with its name and only where it says something, so that hashes of before stay.
 */
final class LedgerContent {

    private static final char SEPARATOR = '\u001f';

    private final StringBuilder text = new StringBuilder(512);

    private LedgerContent() {}

    /** The link of a chain: SHA-256 over the hash before, and the content. */
    static byte[] link(byte[] previous, RecordedOrder order, List<LedgerLine> lines) {
        LedgerContent content = new LedgerContent();
        content.addOrder(order);
        content.addFulfilment(order.fulfilment());
        lines.stream()
                .sorted(Comparator.comparing(of -> of.line().lineNumber()))
                .forEach(content::addLine);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(previous);
            return sha256.digest(content.text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addOrder(RecordedOrder order) {
        add(order.accountId());
        add(order.id());
        add(order.source());
        add(order.orderId());
        add(order.revision());
        add(HexFormat.of().formatHex(order.digest()));
        add(order.type());
        add(order.status());
        add(order.orderedAt());
        add(order.dueOn());
        add(order.currency());
        add(order.creditedOrderId());
        add(order.netAmount());
        add(order.quantity());
        add(order.lineCount());
        add(order.recordedAt());
        addRate(order.rate());
        addPrices(order.prices());
    }

    private void addRate(@Nullable LockedRate rate) {
        if (rate != null) {
            add("rate");
            add(rate.reportingCurrency());
            add(rate.rate());
            add(rate.day());
        }
    }

    private void addPrices(@Nullable List<PriceItem> prices) {
        if (prices != null) {
            add("prices");
            for (PriceItem item : prices) {
                add(item.missing());
                add(item.step());
                add(item.type());
                add(item.amount());
                add(item.reportingAmount() == null ? "none" : item.reportingAmount());
            }
        }
    }

    private void addFulfilment(Fulfilment units) {
        add(units.orderedQuantity());
        add(units.deliveredQuantity());
        add(units.openQuantity());
        add(units.datedQuantity());
        add(units.promisedQuantity());
        add(units.onTimeQuantity());
        add(units.quantityDays());
        add(units.nextPromisedOn());
    }

    private void addLine(LedgerLine of) {
        OrderLine line = of.line();
        add(line.lineNumber());
        add(line.product());
        add(line.quantity());
        add(line.returnedQuantity());
        add(line.unitPrice());
        add(of.netAmount());
        add(line.promisedOn());
        add(of.deliveredQuantity());
        for (OrderDelivery delivery : line.deliveries()) {
            add(delivery.deliveredOn());
            add(delivery.quantity());
        }
        if (line.priceComponents() != null) {
            add("priceComponents");
            add(line.priceComponents().text());
        }
    }

    private void add(BigDecimal value) {
        text.append(value.stripTrailingZeros().toPlainString()).append(SEPARATOR);
    }

    private void add(@Nullable Object value) {
        text.append(value).append(SEPARATOR);
    }
}
