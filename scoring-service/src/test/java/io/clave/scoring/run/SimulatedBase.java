package io.clave.scoring.run;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.clave.scoring.testing.Feed;
import io.clave.scoring.testing.Feed.Order;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Accounts that buy in 1995 to 1998 and then never again, so that the models of other tests' days do not notice them: each buys
 * fairly regularly at a rate of its own and leaves after some order, which is what MBG/CNBD-2 describes.
 */
final class SimulatedBase {

    static final LocalDate START = LocalDate.of(1995, 1, 2);
    static final LocalDate END = LocalDate.of(1998, 6, 30);
    static final LocalDate BEFORE_ANYBODY = LocalDate.of(1989, 12, 31);
    static final int ACCOUNTS = 300;

    private static final String CURRENCY = "NIO";
    private static final double LEAVING = 0.12;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static boolean told;

    private SimulatedBase() {}

    /** Tells of the base once and waits until all of it has arrived. */
    static synchronized void tell(Jdbi jdbi) {
        if (told) {
            return;
        }
        List<Order> orders = new ArrayList<>();
        Random random = new Random(20_111_209);
        for (int i = 0; i < ACCOUNTS; i++) {
            orders.addAll(account(random));
        }
        UUID returner = orders.get(0).account();
        Order credit = Order.of(returner, START.plusDays(3), "5.00", CURRENCY);
        orders.add(new Order(returner, credit.id(), 1, "CREDIT", "DELIVERED", credit.on(), CURRENCY, "-5.00", null));
        Feed.sendAll(orders);
        await().atMost(PATIENCE).until(() -> arrived(jdbi), greaterThanOrEqualTo(orders.size()));
        told = true;
    }

    private static List<Order> account(Random random) {
        UUID id = UUID.randomUUID();
        double meanInterval = 12 / (0.15 + random.nextDouble());
        double meanValue = 40 + 400 * random.nextDouble();
        List<Order> orders = new ArrayList<>();
        double day = random.nextInt(400);
        do {
            String net = String.format(Locale.ROOT, "%.2f", meanValue * (0.5 + random.nextDouble()));
            orders.add(Order.of(id, START.plusDays((long) day), net, CURRENCY));
            day += 1 + meanInterval * (exponential(random) + exponential(random));
        } while (random.nextDouble() > LEAVING && !START.plusDays((long) day).isAfter(END));
        return orders;
    }

    private static double exponential(Random random) {
        return -Math.log(1 - random.nextDouble());
    }

    private static int arrived(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM purchase WHERE currency = :currency")
                .bind("currency", CURRENCY)
                .mapTo(Integer.class)
                .one());
    }
}
