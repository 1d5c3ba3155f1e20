package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import io.clave.cli.api.OrderDocument.OrderStatus;
import io.clave.cli.api.OrderDocument.OrderType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Orders of five lines, each of its own amount, spread over the accounts of the measurements. */
record BenchOrders(String tag, Instant orderedAt) {

    static final String SOURCE = "bench";
    static final int LINES = 5;

    private static final int DIGITS = 7;
    private static final DateTimeFormatter TAG =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    BenchOrders {
        orderedAt = orderedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A tag that no other run has. */
    static String tag(Instant now) {
        return TAG.format(now);
    }

    List<OrderDocument> make(int count, List<String> accounts) {
        return IntStream.range(0, count)
                .mapToObj(number -> order(number, accounts.get(number % accounts.size())))
                .toList();
    }

    OrderDocument order(int number, String account) {
        List<OrderLine> lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> line(number, line))
                .toList();
        return new OrderDocument(
                SOURCE, id(number), 1, account, OrderType.ORDER, OrderStatus.DELIVERED, orderedAt, null, "EUR", lines);
    }

    /** Identifiers of one tag are of one length, so that they form a range in the database. */
    String firstId() {
        return id(0);
    }

    String lastId() {
        return tag + "-" + "9".repeat(DIGITS);
    }

    private String id(int number) {
        return String.format(Locale.ROOT, "%s-%0" + DIGITS + "d", tag, number);
    }

    private static OrderLine line(int number, int line) {
        BigDecimal quantity = BigDecimal.valueOf(1 + (number + line) % 40);
        BigDecimal price = BigDecimal.valueOf(100 + (number * 31L + line * 7L) % 20_000, 2);
        return new OrderLine(line, "BENCH-" + (number + line) % 500, quantity, BigDecimal.ZERO, price);
    }
}
