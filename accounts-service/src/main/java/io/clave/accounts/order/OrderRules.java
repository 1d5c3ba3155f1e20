package io.clave.accounts.order;

import io.clave.platform.problem.FieldError;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules that a document keeps before it is looked at any further. */
@Singleton
public class OrderRules {

    private static final int MOST_LINES = 1_000;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    private static final int MOST_DECIMALS = 6;
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Duration FUTURE = Duration.ofDays(1);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Clock clock;

    OrderRules(Clock clock) {
        this.clock = clock;
    }

    /** Every broken rule; an empty list when the document is sound. */
    public List<FieldError> broken(OrderDocument order) {
        Findings findings = new Findings();
        findings.text("/source", order.source(), 64);
        findings.text("/orderId", order.orderId(), 64);
        findings.text("/accountExternalId", order.accountExternalId(), 128);
        findings.require(order.revision() >= 1, "/revision", "out-of-range", "A revision is 1 or more.");
        findings.require(
                order.currency() != null && CURRENCIES.contains(order.currency()),
                "/currency",
                "unknown-currency",
                "This is no currency of ISO 4217.");
        checkTimes(order, findings);
        checkLines(order, findings);
        return findings.errors;
    }

    private void checkTimes(OrderDocument order, Findings findings) {
        Instant at = order.orderedAt();
        Instant latest = clock.instant().plus(FUTURE);
        findings.require(
                at != null && !at.isBefore(EARLIEST) && !at.isAfter(latest),
                "/orderedAt",
                "out-of-range",
                "An order was placed between 1970 and tomorrow.");
        findings.require(
                order.dueOn() == null
                        || (order.dueOn().getYear() >= 1970 && order.dueOn().getYear() <= 2200),
                "/dueOn",
                "out-of-range",
                "A due date lies between 1970 and 2200.");
    }

    private static void checkLines(OrderDocument order, Findings findings) {
        List<OrderLine> lines = order.lines();
        if (lines == null || lines.isEmpty() || lines.size() > MOST_LINES) {
            findings.add("/lines", "out-of-range", "An order has 1 to 1,000 lines.");
            return;
        }
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String pointer = "/lines/" + i;
            OrderLine line = lines.get(i);
            if (line == null) {
                findings.add(pointer, "required", "A line is missing.");
            } else {
                checkLine(line, order.type(), numbers, pointer, findings);
            }
        }
    }

    private static void checkLine(
            OrderLine line, OrderType type, Set<Integer> numbers, String pointer, Findings findings) {
        findings.require(line.lineNumber() >= 1, pointer + "/lineNumber", "out-of-range", "Lines count from 1.");
        findings.require(
                numbers.add(line.lineNumber()), pointer + "/lineNumber", "duplicate", "Two lines have this number.");
        findings.text(pointer + "/product", line.product(), 64);
        boolean bounded = findings.bounded(pointer + "/quantity", line.quantity())
                & findings.bounded(pointer + "/returnedQuantity", line.returnedQuantity());
        if (findings.bounded(pointer + "/unitPrice", line.unitPrice())) {
            findings.require(
                    line.unitPrice().signum() >= 0, pointer + "/unitPrice", "out-of-range", "A price is 0 or more.");
        }
        if (bounded) {
            checkQuantities(line, type, pointer, findings);
        }
    }

    private static void checkQuantities(OrderLine line, OrderType type, String pointer, Findings findings) {
        BigDecimal returned = line.returnedQuantity();
        if (type == OrderType.CREDIT) {
            findings.require(
                    line.quantity().signum() < 0,
                    pointer + "/quantity",
                    "out-of-range",
                    "A credit has quantities below 0.");
            findings.require(
                    returned.signum() == 0, pointer + "/returnedQuantity", "out-of-range", "A credit has no returns.");
            return;
        }
        findings.require(
                line.quantity().signum() > 0,
                pointer + "/quantity",
                "out-of-range",
                "An order has quantities above 0.");
        findings.require(
                returned.signum() >= 0 && returned.compareTo(line.quantity()) <= 0,
                pointer + "/returnedQuantity",
                "out-of-range",
                "Between nothing and everything can be returned.");
    }

    /** What was found wrong so far. */
    private static final class Findings {

        private final List<FieldError> errors = new ArrayList<>();

        void add(String pointer, String code, String detail) {
            errors.add(FieldError.at(pointer, code, detail));
        }

        void require(boolean kept, String pointer, String code, String detail) {
            if (!kept) {
                add(pointer, code, detail);
            }
        }

        void text(String pointer, @Nullable String text, int longest) {
            if (text == null || text.isBlank()) {
                add(pointer, "required", "This is required.");
            } else if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
                add(pointer, "invalid-value", "At most " + longest + " characters, none of them a control character.");
            }
        }

        boolean bounded(String pointer, @Nullable BigDecimal value) {
            if (value == null) {
                add(pointer, "required", "This is required.");
                return false;
            }
            boolean bounded = value.abs().compareTo(LARGEST) <= 0 && value.scale() <= MOST_DECIMALS;
            require(bounded, pointer, "out-of-range", "At most 1,000,000,000, with at most 6 decimals.");
            return bounded;
        }
    }
}
