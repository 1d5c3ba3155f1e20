package io.clave.cli.torture;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.cli.api.ApiJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads what was published about the orders of a run. */
final class EventLog {

    private static final String TOPIC = "accounts.order.v1";
    private static final Duration POLL = Duration.ofMillis(200);

    /**
     * The events, each counted once however often it was delivered.
     *
     * @param revisions of each order, in the order of the account's sequence
     * @param disorder events that first came after one with a higher sequence of the same account
     */
    record Read(Map<String, List<Integer>> revisions, int disorder) {}

    private final String source;
    private final Map<String, List<Integer>> revisions = new TreeMap<>();
    private final Map<String, Long> last = new HashMap<>();
    private int disorder;

    private EventLog(String source) {
        this.source = source;
    }

    /** Everything that was published about the orders of a source since a moment. */
    static Read read(String bootstrapServers, String source, Instant since) {
        EventLog log = new EventLog(source);
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            seek(consumer, partitions, since);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                consumer.poll(POLL).forEach(log::add);
            }
        }
        return new Read(log.revisions, log.disorder);
    }

    private static void seek(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions, Instant since) {
        Map<TopicPartition, Long> moments = new HashMap<>();
        partitions.forEach(partition -> moments.put(partition, since.toEpochMilli()));
        Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(moments);
        for (TopicPartition partition : partitions) {
            OffsetAndTimestamp from = found.get(partition);
            if (from == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, from.offset());
            }
        }
    }

    private void add(ConsumerRecord<byte[], byte[]> message) {
        JsonNode order = ApiJson.read(message.value(), JsonNode.class);
        if (!source.equals(order.path("source").asText())) {
            return;
        }
        String account = new String(message.key(), StandardCharsets.UTF_8);
        long sequence = Long.parseLong(
                new String(message.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8));
        int revision = order.path("revision").asInt();
        List<Integer> known = revisions.computeIfAbsent(order.path("orderId").asText(), id -> new ArrayList<>());
        if (known.contains(revision)) {
            return;
        }
        known.add(revision);
        Long before = last.put(account, sequence);
        disorder += before != null && before >= sequence ? 1 : 0;
    }
}
