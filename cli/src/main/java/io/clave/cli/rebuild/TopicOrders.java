package io.clave.cli.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.cli.api.ApiJson;
import io.clave.cli.text.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** All events of orders, from the beginning of their topic to its end of now. */
final class TopicOrders implements OrderSource {

    private static final String TOPIC = "accounts.order.v1";
    private static final String TYPE = "io.clave.accounts.order-recorded.v1";
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> settings;

    TopicOrders(String bootstrapServers) {
        this.settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    }

    @Override
    public void read(Consumer<List<JsonNode>> some) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            requireBeginning(consumer.beginningOffsets(partitions));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                List<JsonNode> orders = new ArrayList<>();
                consumer.poll(POLL).forEach(event -> add(event, orders));
                if (!orders.isEmpty()) {
                    some.accept(orders);
                }
            }
        }
    }

    /** What the topic no longer has would be taken for what never was. */
    private static void requireBeginning(Map<TopicPartition, Long> beginnings) {
        if (beginnings.values().stream().anyMatch(offset -> offset > 0)) {
            throw new Refusal("The topic " + TOPIC + " no longer has its beginning; rebuild from the ledger.");
        }
    }

    private static void add(ConsumerRecord<byte[], byte[]> event, List<JsonNode> orders) {
        Header type = event.headers().lastHeader("ce_type");
        if (type != null && TYPE.equals(new String(type.value(), StandardCharsets.UTF_8))) {
            orders.add(ApiJson.read(event.value(), JsonNode.class));
        }
    }
}
