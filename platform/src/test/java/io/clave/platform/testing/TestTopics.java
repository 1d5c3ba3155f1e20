package io.clave.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends to the real broker and reads what is there. */
public final class TestTopics {

    /** A record as a consumer sees it. */
    public record Received(@Nullable String key, Map<String, String> headers, byte[] value) {
        public String text() {
            return new String(value, StandardCharsets.UTF_8);
        }
    }

    private static String bootstrapServers = "";
    private static @Nullable KafkaProducer<String, byte[]> producer;

    private TestTopics() {}

    static void connectTo(String servers) {
        bootstrapServers = servers;
    }

    public static void send(String topic, String key, Map<String, String> headers, byte[] value) {
        ProducerRecord<String, byte[]> kafkaRecord = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> kafkaRecord.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer().send(kafkaRecord).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("the broker did not take the record", e);
        }
    }

    /** Sends an event as a service of ours would publish it. */
    public static void sendEvent(String topic, String type, String key, long sequence, byte[] value) {
        send(
                topic,
                key,
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/test",
                        "ce_time",
                        Instant.now().toString(),
                        "ce_subject",
                        key,
                        "ce_sequence",
                        String.valueOf(sequence),
                        "content-type",
                        "application/json"),
                value);
    }

    /** Every record of the topic that matches, from its beginning to its end of now. */
    public static List<Received> received(String topic, Predicate<Received> wanted) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readToEnd(consumer, partitions, wanted);
        }
    }

    private static List<Received> readToEnd(
            KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions, Predicate<Received> wanted) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<Received> found = new ArrayList<>();
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            for (ConsumerRecord<String, byte[]> kafkaRecord : consumer.poll(Duration.ofMillis(200))) {
                Received received = toReceived(kafkaRecord);
                if (wanted.test(received)) {
                    found.add(received);
                }
            }
        }
        return found;
    }

    private static Received toReceived(ConsumerRecord<String, byte[]> kafkaRecord) {
        Map<String, String> headers = new java.util.HashMap<>();
        for (Header header : kafkaRecord.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new Received(kafkaRecord.key(), headers, kafkaRecord.value());
    }

    private static synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }
}
