package io.clave.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class KafkaBrokerTest {

    private static final KafkaBroker.Settings SETTINGS = KafkaBroker.Settings.forTests();

    private final String topic = "topic-" + UUID.randomUUID();
    private KafkaBroker broker = KafkaBroker.start(SETTINGS);

    @AfterAll
    static void stop() {
        KafkaBroker.find(SETTINGS.directory()).ifPresent(KafkaBroker::stop);
    }

    @Test
    void recordsSurviveAStop() throws Exception {
        broker.createTopics(List.of(topic), 4);
        send("kept over a stop");

        broker.stop();
        broker = KafkaBroker.start(SETTINGS);

        assertThat(received()).containsExactly("kept over a stop");
    }

    @Test
    void recordsSurviveAKill() throws Exception {
        broker.createTopics(List.of(topic), 4);
        send("kept over a kill");

        broker.kill();
        broker = KafkaBroker.start(SETTINGS);

        assertThat(received()).containsExactly("kept over a kill");
    }

    @Test
    void creatingATopicTwiceChangesNothing() {
        broker.createTopics(List.of(topic), 4);
        broker.createTopics(List.of(topic, topic + ".dlq"), 8);

        assertThat(partitions(topic)).isEqualTo(4);
        assertThat(partitions(topic + ".dlq")).isEqualTo(8);
    }

    @Test
    void aSecondStartTakesOverTheRunningBroker() {
        KafkaBroker again = KafkaBroker.start(SETTINGS);

        assertThat(again.pid()).isEqualTo(broker.pid());
    }

    @Test
    void anotherPortMovesTheRunningBroker() {
        KafkaBroker moved =
                KafkaBroker.start(new KafkaBroker.Settings(SETTINGS.directory(), Ports.free(), Lifetime.THIS_JVM));

        assertThat(moved.pid()).isNotEqualTo(broker.pid());
        assertThat(Ports.answers(broker.port())).isFalse();
        assertThat(Ports.answers(moved.port())).isTrue();
    }

    @Test
    void aForeignListenerIsRefusedByName() throws IOException {
        try (ServerSocket foreign = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KafkaBroker.Settings settings = new KafkaBroker.Settings(
                    TemporaryDirectory.create("clave-refused-"), foreign.getLocalPort(), Lifetime.THIS_JVM);

            assertThatThrownBy(() -> KafkaBroker.start(settings))
                    .isInstanceOf(PortInUse.class)
                    .hasMessageContaining("Port %d".formatted(foreign.getLocalPort()))
                    .hasMessageContaining(
                            "process %d".formatted(ProcessHandle.current().pid()));
        }
    }

    private void send(String value) throws Exception {
        try (Producer<String, String> producer =
                new KafkaProducer<>(connection(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", value)).get();
        }
    }

    private List<String> received() {
        try (Consumer<String, String> consumer = consumer()) {
            consumer.subscribe(List.of(topic));
            ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(20));
            return StreamSupport.stream(records.spliterator(), false)
                    .map(record -> record.value())
                    .toList();
        }
    }

    private int partitions(String name) {
        try (Consumer<String, String> consumer = consumer()) {
            return consumer.partitionsFor(name).size();
        }
    }

    private Consumer<String, String> consumer() {
        return new KafkaConsumer<>(connection(), new StringDeserializer(), new StringDeserializer());
    }

    private Map<String, Object> connection() {
        return Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
    }
}
