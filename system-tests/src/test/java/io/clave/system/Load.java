package io.clave.system;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import io.clave.cli.api.OrderDocument.OrderStatus;
import io.clave.cli.api.OrderDocument.OrderType;
import io.clave.cli.api.OrderTopic;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Modest traffic of all kinds, which counts every call that fails and remembers every order that was taken. */
final class Load implements AutoCloseable {

    private static final long PAUSE_MILLIS = 40;
    private static final int PATIENCE_SECONDS = 60;

    private final OrderTopic topic;
    private final String source;
    private final List<String> questions;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private volatile List<ClaveApi> gateways;

    /** @param accountId of the account that the source calls C */
    Load(List<ClaveApi> gateways, OrderTopic topic, String source, String accountId) {
        this.gateways = gateways;
        this.topic = topic;
        this.source = source;
        questions = List.of(
                "/accounts/" + accountId, "/accounts/" + accountId + "/score", "/alerts", "/orders?source=" + source);
    }

    void begin() {
        every(this::put);
        every(this::put);
        every(this::ask);
        every(this::send);
    }

    /** From now on calls go to these gateways, as a load balancer knows them. */
    void through(List<ClaveApi> ready) {
        gateways = ready;
    }

    /** Lets what is under way come to its end. */
    void end() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            failures.add("a call did not end");
        }
        topic.flush();
    }

    int calls() {
        return calls.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    /** The orders that Clave or the broker has taken. */
    Set<String> taken() {
        return Set.copyOf(taken);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void every(Runnable call) {
        var unused = threads.scheduleWithFixedDelay(call, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void put() {
        OrderDocument order = order();
        if (called(gateway -> gateway.put("/orders/" + source + "/" + order.orderId(), body(order)))) {
            taken.add(order.orderId());
        }
    }

    private void ask() {
        String question = questions.get(calls.get() % questions.size());
        called(gateway -> gateway.get(question, JsonNode.class));
    }

    private void send() {
        topic.send(order(), acknowledged -> taken.add(acknowledged.orderId()));
    }

    private boolean called(Consumer<ClaveApi> call) {
        List<ClaveApi> ready = gateways;
        try {
            call.accept(ready.get(calls.incrementAndGet() % ready.size()));
            return true;
        } catch (RuntimeException failure) {
            failures.add(failure.toString());
            return false;
        }
    }

    /** The order as the body of a PUT, whose path has the rest of it. */
    private static Map<String, Object> body(OrderDocument order) {
        return Map.of(
                "revision",
                order.revision(),
                "accountExternalId",
                order.accountExternalId(),
                "orderedAt",
                order.orderedAt(),
                "currency",
                order.currency(),
                "lines",
                order.lines());
    }

    private OrderDocument order() {
        return new OrderDocument(
                source,
                source + "-" + numbers.incrementAndGet(),
                1,
                "C",
                OrderType.ORDER,
                OrderStatus.OPEN,
                Instant.parse("2026-01-15T10:00:00Z"),
                null,
                "EUR",
                List.of(new OrderLine(1, "P", BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN)));
    }
}
