package io.clave.localstack;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;

/** Questions and orders to a broker. */
final class KafkaAdmin {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int ANSWER_MILLIS = 5_000;
    private static final short ONE_REPLICA = 1;

    private final String bootstrapServers;

    KafkaAdmin(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Whether the broker has joined its own cluster and so serves clients. */
    boolean answers() {
        try (Admin admin = open()) {
            DescribeClusterOptions soon = new DescribeClusterOptions().timeoutMs(ANSWER_MILLIS);
            return !get(admin.describeCluster(soon).nodes()).isEmpty();
        } catch (StartFailed notYet) {
            return false;
        }
    }

    void createTopics(Collection<String> names, int partitions) {
        try (Admin admin = open()) {
            Set<String> existing = get(admin.listTopics().names());
            get(admin.createTopics(names.stream()
                            .filter(name -> !existing.contains(name))
                            .map(name -> new NewTopic(name, partitions, ONE_REPLICA))
                            .toList())
                    .all());
        }
    }

    private Admin open() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS));
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new StartFailed("Kafka did not do what it was asked.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Interrupted while waiting for Kafka.", interrupted);
        }
    }
}
