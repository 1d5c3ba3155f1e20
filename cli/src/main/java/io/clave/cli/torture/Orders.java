package io.clave.cli.torture;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import io.clave.cli.api.OrderDocument.OrderStatus;
import io.clave.cli.api.OrderDocument.OrderType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Documents of all kinds: new, amended, cancelled, returned, repeated, late, contradicting, and none at all. */
final class Orders {

    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");
    private static final int DAYS = 200;

    private final String source;
    private final Random random;
    private int opened;

    Orders(String source, Random random) {
        this.source = source;
        this.random = random;
    }

    /** A new order; some ERP systems begin to count above 1. */
    OrderDocument opened(TortureAccount account) {
        return new OrderDocument(
                source,
                source + "-o" + ++opened,
                1 + random.nextInt(3),
                account.externalId(),
                OrderType.ORDER,
                OrderStatus.OPEN,
                FIRST.plus(random.nextInt(DAYS), ChronoUnit.DAYS),
                null,
                "EUR",
                lines());
    }

    /** What may come after a document was sent. */
    OrderDocument following(OrderDocument sent) {
        int revision = sent.revision();
        return switch (random.nextInt(7)) {
            case 0 -> sent;
            case 1 -> sent.revised(revision, sent.status(), lines());
            case 2 -> sent.revised(Math.max(1, revision - 1), sent.status(), lines());
            case 3 -> sent.revised(revision + 2, sent.status(), lines());
            case 4 -> sent.revised(revision + 1, OrderStatus.CANCELLED, sent.lines());
            case 5 -> sent.revised(revision + 1, OrderStatus.DELIVERED, returning(sent.lines()));
            default -> sent.revised(revision + 1, sent.status(), lines());
        };
    }

    /** A record that no reader understands, or whose order breaks a rule. */
    String rubbish(TortureAccount account) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "{\"source\":\"" + source + "\",\"orderId\":";
            case 2 -> "[" + random.nextInt() + "]";
            default ->
                "{\"source\":\"%s\",\"orderId\":\"x\",\"revision\":0,\"accountExternalId\":\"%s\",\"lines\":[]}"
                        .formatted(source, account.externalId());
        };
    }

    private List<OrderLine> lines() {
        return IntStream.rangeClosed(1, 1 + random.nextInt(5))
                .mapToObj(number -> new OrderLine(
                        number,
                        "P-" + random.nextInt(50),
                        BigDecimal.valueOf(1 + random.nextInt(90)),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(1 + random.nextInt(100_000), 2)))
                .toList();
    }

    private static List<OrderLine> returning(List<OrderLine> lines) {
        return lines.stream().map(line -> line.returning(BigDecimal.ONE)).toList();
    }
}
