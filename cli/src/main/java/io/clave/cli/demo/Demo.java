package io.clave.cli.demo;

import io.clave.cli.api.ApiProblem;
import io.clave.cli.api.Clients;
import io.clave.cli.api.DeadLetterTopic;
import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderTopic;
import io.clave.cli.identity.Role;
import io.clave.cli.stack.Stack;
import io.clave.cli.text.Texts;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The story, from the first account to the instruction for operations. */
final class Demo {

    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(60);

    private final Stack stack;
    private final long seed;
    private final Clock clock;
    private final PrintWriter out;
    private final Clients clients;

    Demo(Stack stack, long seed, Clock clock, PrintWriter out) {
        this.stack = stack;
        this.seed = seed;
        this.clock = clock;
        this.out = out;
        this.clients = Clients.of(stack, "demo");
    }

    void tell() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Wholesaler wholesaler = new Wholesaler(seed, anchor(today));
        List<OrderDocument> messages = wholesaler.messages(today);
        Expected expected = Expected.of(messages);
        Loaded loaded = timed("pushed by Kafka and REST", () -> load(wholesaler, messages));
        Settling settling = new Settling(clients.kam(), loaded.accountIds());
        timed("booked and scored", () -> settling.awaitScores(expected));
        timed("compared with the portfolio", () -> settling.awaitThresholds(today.minusDays(1)));
        List<Listed.Alert> alerts = timed("watched for alerts", settling::awaitAlerts);
        tell(wholesaler.pair(), loaded, expected, alerts, today);
    }

    private <T> T timed(String done, Supplier<T> step) {
        long start = System.nanoTime();
        T result = step.get();
        out.println("The orders are " + done + " after " + Texts.duration(Duration.ofNanos(System.nanoTime() - start))
                + ".");
        out.flush();
        return result;
    }

    private void tell(SeedPair pair, Loaded loaded, Expected expected, List<Listed.Alert> alerts, LocalDate today) {
        PortfolioReport portfolio = new PortfolioReport(clients.kam());
        heading("What was pushed, and what became of it");
        new LoadReport(loaded, expected).print(out);
        heading("The portfolio by class");
        portfolio.printClasses(out);
        heading("The ten most valuable accounts");
        portfolio.printMostValuable(out);
        heading("Alerts, " + alerts.size() + " of them, the most severe first");
        new AlertReport(alerts).print(out);
        heading("Two orders, one production slot, on " + pair.anchor());
        new PairReport(clients.kam(), pair, loaded.accountIds()).print(out);
        heading("The same slot under five rules");
        new AllocationReport(clients.kam(), pair, loaded.accountIds()).print(out);
        heading("So operations is told");
        String regular = Objects.requireNonNull(loaded.accountIds().get(SeedPair.REGULAR.externalId()));
        new DirectiveReport(clients.kam(), regular, today).print(out);
        heading("Go on from here");
        goOn(regular);
    }

    private Loaded load(Wholesaler wholesaler, List<OrderDocument> messages) {
        try (OrderTopic topic = new OrderTopic(stack.bootstrapServers(), BROKER_PATIENCE, clock)) {
            DeadLetterTopic deadLetters = new DeadLetterTopic(stack.bootstrapServers());
            return new DemoLoad(clients, topic, deadLetters, wholesaler.source()).load(wholesaler, messages);
        }
    }

    /** The day on which the demo was first run: the ledger itself tells it, by an order that was due on that day. */
    private LocalDate anchor(LocalDate today) {
        try {
            String order = "/orders/" + Wholesaler.source(seed) + "/" + SeedPair.LAST_ORDER_BEFORE;
            return clients.operator().get(order, DueOrder.class).dueOn();
        } catch (ApiProblem problem) {
            if (problem.status() == 404) {
                return today;
            }
            throw problem;
        }
    }

    private record DueOrder(LocalDate dueOn) {}

    private void goOn(String accountId) {
        out.println("  API docs    " + stack.gateway() + "/docs");
        out.println("  Base URL    " + stack.gateway() + "/api/v1");
        out.println("  Try         curl -H \"Authorization: Bearer $TOKEN\" " + stack.gateway() + "/api/v1/accounts/"
                + accountId + "/overview");
        out.println("  A viewer's token, for twelve hours (others: ./clave token --role ROLE):");
        out.println();
        out.println("export TOKEN=" + stack.token(Role.VIEWER));
        out.flush();
    }

    private void heading(String text) {
        out.println();
        out.println(text);
        out.println("=".repeat(text.length()));
        out.println();
        out.flush();
    }
}
