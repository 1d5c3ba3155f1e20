package io.clave.cli.torture;

import io.clave.cli.api.Await;
import io.clave.cli.api.OrderTopic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A stranger who joins the consumers of orders, is given partitions, and leaves without having done any work. */
final class Rebalance {

    private static final String GROUP = "accounts-service";
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Rebalance() {}

    static void happen(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                GROUP,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        try (KafkaConsumer<byte[], byte[]> stranger =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            stranger.subscribe(List.of(OrderTopic.TOPIC));
            Await.until("partitions for a new consumer", PATIENCE, () -> {
                stranger.poll(POLL);
                return stranger.assignment().isEmpty() ? Optional.empty() : Optional.of(true);
            });
        }
    }
}
