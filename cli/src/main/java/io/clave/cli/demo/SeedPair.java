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

/** The founding article's pair: 10,000 a month for five years against one order of 600,000. */
record SeedPair(String source, LocalDate anchor) {

    static final DemoAccount REGULAR = new DemoAccount(
            "regular", "Steadfast Cabinets GmbH", "DE", null, Tier.KEY, true, BuyingHabit.STEADY_MONTHLY, 10_000);
    static final DemoAccount ONE_OFF = new DemoAccount(
            "one-off", "Thunderclap Retail SA", "FR", null, Tier.STANDARD, false, BuyingHabit.ONE_OFF_GIANT, 600_000);
    static final int MONTHS = 60;
    static final int REGULAR_UNITS = 10;
    static final int ONE_OFF_UNITS = 600;
    static final String REGULAR_OPEN_ORDER = regularOrder(MONTHS);
    static final String ONE_OFF_OPEN_ORDER = "ONE-OFF-1";

    private static final String PRODUCT = "FIT-9000";
    private static final BigDecimal UNIT_PRICE = new BigDecimal("1000.00");
    private static final int LEAD_DAYS = 15;

    /** The day on which both open orders, placed on the anchor day, are due. */
    LocalDate dueOn() {
        return anchor.plusDays(LEAD_DAYS);
    }

    /** Sixty orders before the anchor day, the two open ones of that day, and the regular ones after it. */
    Stream<OrderCourse> courses(LocalDate lastDay) {
        Stream<OrderCourse> regular = IntStream.iterate(0, month -> month + 1)
                .takeWhile(month -> month <= MONTHS || !dayOf(month).isAfter(lastDay))
                .mapToObj(month -> course(REGULAR, regularOrder(month), dayOf(month), REGULAR_UNITS));
        return Stream.concat(Stream.of(course(ONE_OFF, ONE_OFF_OPEN_ORDER, anchor, ONE_OFF_UNITS)), regular);
    }

    private LocalDate dayOf(int month) {
        return anchor.minusMonths(MONTHS - month);
    }

    private static String regularOrder(int month) {
        return String.format(Locale.ROOT, "REGULAR-%03d", month + 1);
    }

    private OrderCourse course(DemoAccount account, String orderId, LocalDate on, int units) {
        LocalDate due = on.plusDays(LEAD_DAYS);
        OrderLine line = new OrderLine(1, PRODUCT, BigDecimal.valueOf(units), BigDecimal.ZERO, UNIT_PRICE);
        OrderDocument open = OrderCourses.open(source, orderId, account.externalId(), on, 0, due, List.of(line));
        Step delivered = new Step(due, open.revised(2, OrderStatus.DELIVERED, open.lines()));
        return new OrderCourse(List.of(new Step(on, open), delivered), Telling.PLAIN);
    }
}
