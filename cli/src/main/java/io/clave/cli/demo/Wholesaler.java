package io.clave.cli.demo;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fictional wholesaler: its customers and what its ERP sends about their orders.
 *
 * <p>Everything follows from the seed and the anchor day, on which the demo was first run. What was sent by some day is
 * contained in what was sent by a later day, so that running the demo again adds the days between and nothing else.
 */
final class Wholesaler {

    private static final int APPEARING_LATER = 3;

    private final long seed;
    private final LocalDate anchor;
    private final Catalogue catalogue;
    private final List<DemoAccount> customers;

    Wholesaler(long seed, LocalDate anchor) {
        this.seed = seed;
        this.anchor = anchor;
        this.catalogue = new Catalogue(seed);
        this.customers = Customers.of(seed);
    }

    static String source(long seed) {
        return "demo-" + seed;
    }

    String source() {
        return source(seed);
    }

    SeedPair pair() {
        return new SeedPair(source(), anchor);
    }

    /** Every account, parents before their daughters, the pair last. */
    List<DemoAccount> accounts() {
        return Stream.concat(customers.stream(), Stream.of(SeedPair.REGULAR, SeedPair.ONE_OFF))
                .toList();
    }

    /** Accounts that somebody enters only after their first orders have come in. */
    List<DemoAccount> accountsAppearingLater() {
        List<DemoAccount> steady = customers.stream()
                .filter(account -> account.habit() == BuyingHabit.STEADY_MONTHLY && !isParent(account))
                .toList();
        return steady.subList(steady.size() - APPEARING_LATER, steady.size());
    }

    /** What the ERP has sent by the morning of the day, in the order of the orders' dates. */
    List<OrderDocument> messages(LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        Stream<OrderCourse> customers =
                IntStream.range(0, this.customers.size()).boxed().flatMap(index -> courses(index, yesterday));
        return Stream.concat(customers, pair().courses(yesterday))
                .flatMap(course -> course.toldBy(yesterday).stream())
                .sorted(Comparator.comparing(OrderDocument::orderedAt))
                .toList();
    }

    private boolean isParent(DemoAccount account) {
        return customers.stream().anyMatch(other -> account.externalId().equals(other.parentExternalId()));
    }

    private Stream<OrderCourse> courses(int index, LocalDate lastDay) {
        DemoAccount account = customers.get(index);
        List<OrderCourse> courses = new ArrayList<>();
        if (account.habit() == BuyingHabit.NOT_YET) {
            return courses.stream();
        }
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + index);
        OrderCourses drawing = new OrderCourses(random.split());
        Rhythm rhythm = Rhythm.of(account.habit(), anchor, random);
        LocalDate day = rhythm.firstDay();
        for (int number = 1; !day.isAfter(lastDay); number++) {
            String orderId =
                    String.format(Locale.ROOT, "%s-%03d", account.externalId().replace("C-", "A"), number);
            double spread = 0.8 + 0.4 * random.nextDouble();
            List<OrderLine> lines = catalogue.basket(account.basket() * rhythm.sizeOn(day) * spread, random);
            courses.addAll(drawing.draw(source(), orderId, account.externalId(), day, lines));
            day = rhythm.nextAfter(day, random);
        }
        return courses.stream();
    }
}
