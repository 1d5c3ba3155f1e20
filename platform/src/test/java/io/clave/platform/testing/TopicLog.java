package io.clave.platform.testing;

import io.clave.platform.testing.TestTopics.Received;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that a topic ever held, each record read from the broker once. */
final class TopicLog {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<Received> records = new ArrayList<>();

    TopicLog(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** All records up to the end of now. */
    synchronized List<Received> readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
            consumer.poll(POLL).forEach(each -> records.add(received(each)));
        }
        return List.copyOf(records);
    }

    private static Received received(ConsumerRecord<String, byte[]> kafkaRecord) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : kafkaRecord.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new Received(kafkaRecord.key(), headers, kafkaRecord.value());
    }
}
