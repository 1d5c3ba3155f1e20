package io.clave.cli.demo;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import io.clave.cli.api.OrderDocument.OrderStatus;
import io.clave.cli.api.OrderDocument.OrderType;
import io.clave.cli.demo.OrderCourse.Step;
import io.clave.cli.demo.OrderCourse.Telling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Draws what becomes of orders: most are delivered, a few are cancelled, amended, partly returned or credited. */
final class OrderCourses {

    private static final int CANCELLED_OF_1000 = 25;
    private static final int AMENDED_OF_1000 = 20;
    private static final int RETURNED_OF_1000 = 60;
    private static final int CREDITED_OF_1000 = 20;
    private static final int TOLD_TWICE_OF_1000 = 30;
    private static final int TOLD_BACKWARDS_OF_1000 = 30;

    private final SplittableRandom random;

    OrderCourses(SplittableRandom random) {
        this.random = random;
    }

    static OrderDocument open(
            String source,
            String orderId,
            String account,
            LocalDate on,
            int hour,
            LocalDate dueOn,
            List<OrderLine> lines) {
        return new OrderDocument(
                source,
                orderId,
                1,
                account,
                OrderType.ORDER,
                OrderStatus.OPEN,
                on.atTime(hour, 0).toInstant(ZoneOffset.UTC),
                dueOn,
                "EUR",
                lines);
    }

    /** The course of the order, and of its credit if there is one. */
    List<OrderCourse> draw(String source, String orderId, String account, LocalDate on, List<OrderLine> lines) {
        LocalDate dueOn = on.plusDays(3 + random.nextInt(16));
        LocalDate deliveredOn = dueOn.plusDays(random.nextInt(6) - 1);
        OrderDocument open = open(source, orderId, account, on, 7 + random.nextInt(11), dueOn, lines);
        OrderCourse order = new OrderCourse(steps(open, on, deliveredOn), telling());
        return random.nextInt(1000) < CREDITED_OF_1000
                ? List.of(order, credit(open, deliveredOn.plusDays(4 + random.nextInt(20))))
                : List.of(order);
    }

    private List<Step> steps(OrderDocument open, LocalDate on, LocalDate deliveredOn) {
        Step opened = new Step(on, open);
        Step delivered = new Step(deliveredOn, open.revised(2, OrderStatus.DELIVERED, open.lines()));
        int fate = random.nextInt(1000);
        if (fate < CANCELLED_OF_1000) {
            return List.of(opened, new Step(on.plusDays(1), open.revised(2, OrderStatus.CANCELLED, open.lines())));
        }
        if (fate < CANCELLED_OF_1000 + AMENDED_OF_1000) {
            return amended(opened, deliveredOn);
        }
        if (fate < CANCELLED_OF_1000 + AMENDED_OF_1000 + RETURNED_OF_1000) {
            List<OrderLine> kept = withFirst(open.lines(), first -> first.returning(part(first.quantity(), 0.5)));
            Step returned = new Step(
                    deliveredOn.plusDays(5 + random.nextInt(35)), open.revised(3, OrderStatus.DELIVERED, kept));
            return List.of(opened, delivered, returned);
        }
        return List.of(opened, delivered);
    }

    private static List<Step> amended(Step opened, LocalDate deliveredOn) {
        OrderDocument open = opened.document();
        List<OrderLine> more = withFirst(open.lines(), first -> withQuantity(first, part(first.quantity(), 1.5)));
        return List.of(
                opened,
                new Step(opened.on().plusDays(1), open.revised(2, OrderStatus.OPEN, more)),
                new Step(deliveredOn, open.revised(3, OrderStatus.DELIVERED, more)));
    }

    /** Money back for a tenth of the first line, as a document of its own. */
    private static OrderCourse credit(OrderDocument order, LocalDate on) {
        OrderLine first = order.lines().get(0);
        OrderDocument credit = new OrderDocument(
                order.source(),
                order.orderId() + "-CR",
                1,
                order.accountExternalId(),
                OrderType.CREDIT,
                OrderStatus.DELIVERED,
                on.atTime(12, 0).toInstant(ZoneOffset.UTC),
                null,
                order.currency(),
                List.of(withQuantity(first, part(first.quantity(), 0.1).negate())));
        return new OrderCourse(List.of(new Step(on, credit)), Telling.PLAIN);
    }

    private Telling telling() {
        int draw = random.nextInt(1000);
        if (draw < TOLD_TWICE_OF_1000) {
            return Telling.TWICE;
        }
        return draw < TOLD_TWICE_OF_1000 + TOLD_BACKWARDS_OF_1000 ? Telling.BACKWARDS : Telling.PLAIN;
    }

    private static BigDecimal part(BigDecimal quantity, double share) {
        return quantity.multiply(BigDecimal.valueOf(share)).setScale(0, RoundingMode.CEILING);
    }

    private static OrderLine withQuantity(OrderLine line, BigDecimal quantity) {
        return new OrderLine(line.lineNumber(), line.product(), quantity, BigDecimal.ZERO, line.unitPrice());
    }

    private static List<OrderLine> withFirst(List<OrderLine> lines, UnaryOperator<OrderLine> change) {
        List<OrderLine> changed = new ArrayList<>(lines);
        changed.set(0, change.apply(lines.get(0)));
        return List.copyOf(changed);
    }
}
