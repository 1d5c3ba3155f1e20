package io.clave.cli.demo;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Documents that no sound ERP would send, and every real one does some day. */
record Troublemakers(String source, LocalDate anchor) {

    /** A text that is no order at all; through Kafka it becomes a dead letter. */
    byte[] poison() {
        return "This is not an order.".getBytes(StandardCharsets.UTF_8);
    }

    String poisonKey() {
        return source + ":poison";
    }

    /** An order of a customer that nobody ever enters. */
    OrderDocument ofNobody() {
        return order("X-001", "C-9999", "25.00");
    }

    /** A price below zero. */
    OrderDocument withNegativePrice() {
        return order("X-002", SeedPair.REGULAR.externalId(), "-25.00");
    }

    /** The regular customer's first order, with the revision that it has, but for one unit more. */
    OrderDocument contradiction() {
        OrderDocument first = new SeedPair(source, anchor)
                .courses(anchor)
                .findFirst()
                .orElseThrow()
                .steps()
                .get(1)
                .document();
        List<OrderLine> lines = first.lines().stream()
                .map(line -> new OrderLine(
                        line.lineNumber(),
                        line.product(),
                        line.quantity().add(BigDecimal.ONE),
                        line.returnedQuantity(),
                        line.unitPrice()))
                .toList();
        return first.revised(first.revision(), first.status(), lines);
    }

    private OrderDocument order(String orderId, String account, String price) {
        OrderLine line = new OrderLine(1, "FIT-1001", BigDecimal.ONE, BigDecimal.ZERO, new BigDecimal(price));
        return OrderCourses.open(source, orderId, account, anchor.minusDays(1), 9, anchor.plusDays(9), List.of(line));
    }
}
