package io.clave.accounts.order;

import io.clave.platform.problem.FieldError;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules that a document keeps before it is looked at any further. */
@Singleton
public class OrderRules {

    private static final int LONGEST_ACCOUNT = 128;
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
        Instant now = clock.instant();
        checkNames(order, findings);
        findings.inRange(order.revision() >= 1, "/revision", "A revision is 1 or more.");
        findings.require(
                isCurrency(order.currency()), "/currency", "unknown-currency", "This is no currency of ISO 4217.");
        findings.inRange(
                isPlaced(order.orderedAt(), now), "/orderedAt", "An order was placed between 1970 and tomorrow.");
        findings.promise("/dueOn", order.dueOn());
        LineRules.of(order, now, findings).check(order.lines());
        return findings.all();
    }

    private static void checkNames(OrderDocument order, Findings findings) {
        findings.text("/source", order.source(), Findings.LONGEST_NAME);
        findings.text("/orderId", order.orderId(), Findings.LONGEST_NAME);
        findings.text("/accountExternalId", order.accountExternalId(), LONGEST_ACCOUNT);
        if (order.creditedOrderId() != null) {
            findings.text("/creditedOrderId", order.creditedOrderId(), Findings.LONGEST_NAME);
            findings.require(
                    order.type() == OrderType.CREDIT,
                    "/creditedOrderId",
                    "invalid-value",
                    "Only a credit names the order that it credits.");
        }
    }

    static boolean isCurrency(@Nullable String code) {
        return code != null && CURRENCIES.contains(code);
    }

    private static boolean isPlaced(Instant at, Instant now) {
        return at != null && !at.isBefore(EARLIEST) && !at.isAfter(now.plus(FUTURE));
    }
}
