package io.clave.cli.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the events of the ledger as a consumer does, and how long after the booking each of them is there. */
final class PublishLag implements AutoCloseable {

    private static final String TOPIC = "accounts.order.v1";
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Timings lags = new Timings();
    private final Thread reader = new Thread(this::read, "publish-lag");
    private volatile boolean ended;

    private PublishLag(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** Begins with what is published from now on. */
    static PublishLag watch(String bootstrapServers) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(of -> new TopicPartition(of.topic(), of.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        PublishLag lag = new PublishLag(consumer);
        lag.reader.start();
        return lag;
    }

    void forget() {
        lags.forget();
    }

    Percentiles percentiles() {
        return lags.percentiles();
    }

    @Override
    public void close() {
        ended = true;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (consumer) {
            while (!ended) {
                consumer.poll(POLL).forEach(this::record);
            }
        }
    }

    private void record(ConsumerRecord<byte[], byte[]> event) {
        Instant booked =
                Instant.parse(new String(event.headers().lastHeader("ce_time").value(), StandardCharsets.UTF_8));
        lags.record(0, Duration.between(booked, Instant.now()).toNanos());
    }
}
