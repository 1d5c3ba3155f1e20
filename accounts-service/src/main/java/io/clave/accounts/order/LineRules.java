package io.clave.accounts.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that the lines of a document keep. */
record LineRules(OrderType type, DeliveryRules deliveries, PriceRules prices, Set<Integer> numbers, Findings findings) {

    private static final int MOST = 1_000;

    static LineRules of(OrderDocument order, Instant now, Findings findings) {
        return new LineRules(
                order.type(),
                DeliveryRules.of(order, now, findings),
                PriceRules.of(order, findings),
                new HashSet<>(),
                findings);
    }

    void check(List<OrderLine> lines) {
        if (lines == null || lines.isEmpty() || lines.size() > MOST) {
            findings.add("/lines", "out-of-range", "An order has 1 to 1,000 lines.");
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            String pointer = "/lines/" + i;
            OrderLine line = lines.get(i);
            if (line == null) {
                findings.add(pointer, "required", "A line is missing.");
            } else {
                check(line, pointer);
            }
        }
    }

    private void check(OrderLine line, String pointer) {
        findings.inRange(line.lineNumber() >= 1, pointer + "/lineNumber", "Lines count from 1.");
        findings.require(
                numbers.add(line.lineNumber()), pointer + "/lineNumber", "duplicate", "Two lines have this number.");
        findings.text(pointer + "/product", line.product(), Findings.LONGEST_NAME);
        boolean bounded = findings.bounded(pointer + "/quantity", line.quantity())
                & findings.bounded(pointer + "/returnedQuantity", line.returnedQuantity());
        if (findings.bounded(pointer + "/unitPrice", line.unitPrice())) {
            findings.inRange(line.unitPrice().signum() >= 0, pointer + "/unitPrice", "A price is 0 or more.");
        }
        if (bounded) {
            checkQuantities(line, pointer);
        }
        findings.promise(pointer + "/promisedOn", line.promisedOn());
        deliveries.check(line, pointer + "/deliveries");
        prices.check(line, pointer + "/priceComponents");
    }

    private void checkQuantities(OrderLine line, String pointer) {
        BigDecimal returned = line.returnedQuantity();
        if (type == OrderType.CREDIT) {
            findings.inRange(line.quantity().signum() < 0, pointer + "/quantity", "A credit has quantities below 0.");
            findings.inRange(returned.signum() == 0, pointer + "/returnedQuantity", "A credit has no returns.");
            return;
        }
        findings.inRange(line.quantity().signum() > 0, pointer + "/quantity", "An order has quantities above 0.");
        findings.inRange(
                returned.signum() >= 0 && returned.compareTo(line.quantity()) <= 0,
                pointer + "/returnedQuantity",
                "Between nothing and everything can be returned.");
    }
}
