package io.clave.cli.demo;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import io.clave.cli.api.OrderDocument.OrderStatus;
import io.clave.cli.demo.DemoAccount.Tier;
import io.clave.cli.demo.OrderCourse.Step;
import io.clave.cli.demo.OrderCourse.Telling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The founding article's pair: a customer of 10,000 a month for five years, and one that now asks for 600,000 at once. On the
 * anchor day both wait for the same production slot; these two orders are not booked before it is decided.
 */
record SeedPair(String source, LocalDate anchor) {

    static final DemoAccount REGULAR = new DemoAccount(
            "regular", "Steadfast Cabinets GmbH", "DE", null, Tier.KEY, true, BuyingHabit.STEADY_MONTHLY, 10_000);
    static final DemoAccount ONE_OFF = new DemoAccount(
            "one-off", "Thunderclap Retail SA", "FR", null, Tier.STANDARD, false, BuyingHabit.ONE_OFF_GIANT, 600_000);
    static final int MONTHS = 60;
    static final int REGULAR_UNITS = 10;
    static final int ONE_OFF_UNITS = 600;
    static final String PRODUCT = "FIT-9000";
    static final BigDecimal UNIT_PRICE = new BigDecimal("1000.00");

    /** The last order before the anchor day, and due on it: the ledger tells by it when the demo began. */
    static final String LAST_ORDER_BEFORE = regularOrder(MONTHS - 1);

    static final String REGULAR_WAITING = regularOrder(MONTHS);
    static final String ONE_OFF_WAITING = "ONE-OFF-001";

    private static final int DAYS_TO_DELIVERY = 14;
    private static final int DAYS_TO_DUE_DATE = 15;

    /** When both waiting orders are due. */
    LocalDate dueOn() {
        return anchor.plusDays(DAYS_TO_DUE_DATE);
    }

    /** The sixty orders before the anchor day, and on later days the monthly ones since. */
    Stream<OrderCourse> courses(LocalDate yesterday) {
        return IntStream.iterate(0, month -> month + 1)
                .takeWhile(month -> month < MONTHS || !dayOf(month).isAfter(yesterday))
                .mapToObj(this::course);
    }

    private LocalDate dayOf(int month) {
        return anchor.minusMonths(MONTHS - month);
    }

    private static String regularOrder(int month) {
        return String.format(Locale.ROOT, "REGULAR-%03d", month + 1);
    }

    private OrderCourse course(int month) {
        LocalDate on = dayOf(month);
        OrderLine line = new OrderLine(1, PRODUCT, BigDecimal.valueOf(REGULAR_UNITS), BigDecimal.ZERO, UNIT_PRICE);
        OrderDocument open = OrderCourses.open(
                source, regularOrder(month), REGULAR.externalId(), on, 0, dayOf(month + 1), List.of(line));
        Step delivered = new Step(on.plusDays(DAYS_TO_DELIVERY), open.revised(2, OrderStatus.DELIVERED, open.lines()));
        return new OrderCourse(List.of(new Step(on, open), delivered), Telling.PLAIN);
    }
}
