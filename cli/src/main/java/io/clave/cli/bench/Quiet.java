package io.clave.cli.bench;

import io.clave.cli.api.Await;
import io.clave.cli.api.OrderTopic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Knows what the consumers of the stack still have to do, so that one measurement does not run into the next. */
final class Quiet implements AutoCloseable {

    private static final String ORDER_CONSUMERS = "accounts-service";

    private final Admin admin;
    private final Ledger ledger;
    private final Duration patience;

    Quiet(String bootstrapServers, Ledger ledger, Duration patience) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        this.ledger = ledger;
        this.patience = patience;
    }

    /** Returns when every event is published and consumed. */
    void await() {
        Await.until(
                "the services to work off all events",
                patience,
                () -> ledger.hasNothingToPublish() && lag() == 0 ? Optional.of(true) : Optional.empty());
    }

    /** How many consumers share the topic of orders, each writing through a connection of its own. */
    int orderConsumers() {
        long assigned = get(
                        admin.describeConsumerGroups(List.of(ORDER_CONSUMERS)).all())
                .values()
                .stream()
                .flatMap(group -> group.members().stream())
                .filter(member -> member.assignment().topicPartitions().stream()
                        .anyMatch(partition -> partition.topic().equals(OrderTopic.TOPIC)))
                .count();
        return Math.toIntExact(Math.max(1, assigned));
    }

    @Override
    public void close() {
        admin.close();
    }

    private long lag() {
        return get(admin.listConsumerGroups().all()).stream()
                .map(ConsumerGroupListing::groupId)
                .mapToLong(this::lag)
                .sum();
    }

    private long lag(String group) {
        Map<TopicPartition, OffsetAndMetadata> committed =
                new HashMap<>(get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()));
        committed.values().removeIf(offset -> offset == null);
        Map<TopicPartition, ListOffsetsResultInfo> ends = get(admin.listOffsets(committed.keySet().stream()
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all());
        return committed.entrySet().stream()
                .mapToLong(entry ->
                        Objects.requireNonNull(ends.get(entry.getKey())).offset()
                                - entry.getValue().offset())
                .sum();
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
