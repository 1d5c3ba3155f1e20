package io.clave.cli.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The Kafka door: orders as CloudEvents, one account's orders in the order in which they are sent. */
public final class OrderTopic implements AutoCloseable {

    public static final String TOPIC = "erp.orders.v1";
    private static final String TYPE = "com.erp.order.v1";

    private final KafkaProducer<byte[], byte[]> producer;
    private final Clock clock;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** @param patience how long a record is tried again while the broker is away */
    public OrderTopic(String bootstrapServers, Duration patience, Clock clock) {
        this.clock = clock;
        this.producer = new KafkaProducer<>(
                settings(bootstrapServers, patience), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> settings(String bootstrapServers, Duration patience) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Math.toIntExact(patience.toMillis()),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                patience.toMillis(),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.BATCH_SIZE_CONFIG,
                256 * 1024);
    }

    public void send(OrderDocument order) {
        send(order, sent -> {});
    }

    /** Sends without waiting; the listener hears of it once the broker has it for good. */
    public void send(OrderDocument order, Consumer<OrderDocument> acknowledged) {
        CompletableFuture<Void> unused = sendLater(order).thenRun(() -> acknowledged.accept(order));
    }

    /** Completes once the broker has it for good, or with the reason why it has not. */
    public CompletableFuture<Void> sendLater(OrderDocument order) {
        String key = order.source() + ":" + order.accountExternalId();
        return send(order.source(), key, ApiJson.bytes(order));
    }

    /** Sends what may not be an order at all. */
    public void sendRaw(String source, String key, byte[] value) {
        CompletableFuture<Void> unused = send(source, key, value);
    }

    /** Returns when the broker has everything. */
    public void flush() {
        producer.flush();
        Exception failed = failure.get();
        if (failed != null) {
            throw new Unreachable("The broker did not take an order: " + failed.getMessage(), null);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private CompletableFuture<Void> send(String source, String key, byte[] value) {
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(TOPIC, bytes(key), value);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "urn:erp:" + source,
                        "ce_type",
                        TYPE,
                        "ce_time",
                        clock.instant().toString(),
                        "ce_subject",
                        key,
                        "content-type",
                        "application/json")
                .forEach((name, text) -> message.headers().add(name, bytes(text)));
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        Future<?> unused = producer.send(message, (metadata, failed) -> {
            if (failed == null) {
                acknowledged.complete(null);
            } else {
                failure.compareAndSet(null, failed);
                acknowledged.completeExceptionally(failed);
            }
        });
        return acknowledged;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
