package io.clave.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
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

    /** A record to be sent. */
    public record Sent(String topic, String key, Map<String, String> headers, byte[] value) {

        /** An event as a service of ours would publish it. */
        public static Sent event(String topic, String type, String key, long sequence, byte[] value) {
            return new Sent(topic, key, eventHeaders(type, key, sequence), value);
        }

        private ProducerRecord<String, byte[]> toKafka() {
            ProducerRecord<String, byte[]> kafkaRecord = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, text) -> kafkaRecord.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            return kafkaRecord;
        }
    }

    private static final Map<String, TopicLog> LOGS = new ConcurrentHashMap<>();

    private static String bootstrapServers = "";
    private static @Nullable KafkaProducer<String, byte[]> producer;

    private TestTopics() {}

    static void connectTo(String servers) {
        bootstrapServers = servers;
        LOGS.clear();
    }

    /** Makes a topic that no service expects. */
    public static void create(String topic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("the broker did not make the topic", e);
        }
    }

    public static void send(String topic, String key, Map<String, String> headers, byte[] value) {
        send(List.of(new Sent(topic, key, headers, value)));
    }

    /** Sends an event as a service of ours would publish it. */
    public static void sendEvent(String topic, String type, String key, long sequence, byte[] value) {
        send(List.of(Sent.event(topic, type, key, sequence, value)));
    }

    /** Returns when the broker has all of them; they travel together. */
    public static void send(List<Sent> records) {
        try {
            List<Future<RecordMetadata>> acknowledgements = records.stream()
                    .map(sent -> producer().send(sent.toKafka()))
                    .toList();
            for (Future<RecordMetadata> acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("the broker did not take the record", e);
        }
    }

    /** Every record of the topic that matches, from its beginning to its end of now. */
    public static List<Received> received(String topic, Predicate<Received> wanted) {
        return LOGS.computeIfAbsent(topic, name -> new TopicLog(bootstrapServers, name)).readToEnd().stream()
                .filter(wanted)
                .toList();
    }

    private static Map<String, String> eventHeaders(String type, String key, long sequence) {
        return Map.of(
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
                "application/json");
    }

    private static synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }
}
