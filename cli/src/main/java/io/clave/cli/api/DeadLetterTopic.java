package io.clave.cli.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What the ledger could not even read and has set aside. */
public final class DeadLetterTopic {

    private static final String TOPIC = OrderTopic.TOPIC + ".dlq";
    private static final Duration POLL = Duration.ofMillis(200);

    /** A record that was set aside, and why. */
    public record DeadLetter(String key, String origin, String code, String error) {}

    private final Map<String, Object> settings;

    public DeadLetterTopic(String bootstrapServers) {
        this.settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    }

    /** The letters of a key that are there now, the oldest first. */
    public List<DeadLetter> of(String key) {
        return those(letter -> letter.key().equals(key));
    }

    public List<DeadLetter> ofKeysThatStartWith(String prefix) {
        return those(letter -> letter.key().startsWith(prefix));
    }

    private List<DeadLetter> those(Predicate<DeadLetter> wanted) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions)).stream()
                    .filter(wanted)
                    .toList();
        }
    }

    private static List<DeadLetter> read(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        List<DeadLetter> letters = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(message -> letters.add(letter(message)));
        }
        return letters;
    }

    private static DeadLetter letter(ConsumerRecord<byte[], byte[]> message) {
        String key = message.key() == null ? "" : text(message.key());
        return new DeadLetter(
                key, header(message, "dlq_origin"), header(message, "dlq_code"), header(message, "dlq_error"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(DeadLetterTopic::text)
                .orElse("");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
