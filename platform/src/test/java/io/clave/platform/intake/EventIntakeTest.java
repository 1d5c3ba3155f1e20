package io.clave.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventIntakeTest {

    private static final String TOPIC = "accounts.order.v1";

    @Inject
    EventIntake intake;

    private final String key = UUID.randomUUID().toString();

    @Test
    void aBatchIsTakenAtOnce() {
        List<Integer> sizes = new ArrayList<>();

        intake.consume(records("a", "b", "c"), events -> sizes.add(events.size()));

        assertThat(sizes).containsExactly(3);
    }

    @Test
    void onlyThePoisonIsParkedAndTheOthersAreTaken() {
        List<String> taken = new ArrayList<>();

        intake.consume(records("good", "poison", "fine"), events -> {
            if (events.stream().anyMatch(event -> text(event).equals("poison"))) {
                throw new IllegalArgumentException("bitter");
            }
            events.forEach(event -> taken.add(text(event)));
        });

        assertThat(taken).containsExactly("good", "fine");
        List<Received> parked = await().until(this::parked, letters -> !letters.isEmpty());
        assertThat(parked).extracting(Received::text).containsExactly("poison");
        assertThat(parked.get(0).headers()).containsEntry("dlq_error", "bitter");
        assertThat(parked.get(0).headers().get("dlq_origin")).startsWith(TOPIC);
    }

    @Test
    void aPassingFaultIsWaitedOutAndNothingIsParked() {
        List<String> tries = new ArrayList<>();

        intake.consume(records("patient"), events -> {
            tries.add(text(events.get(0)));
            if (tries.size() < 3) {
                throw new IllegalStateException(new SQLTransientConnectionException("the database is away"));
            }
        });

        assertThat(tries).hasSize(3);
        assertThat(parked()).isEmpty();
    }

    private List<Received> parked() {
        return TestTopics.received(TOPIC + ".dlq", letter -> key.equals(letter.key()));
    }

    private ConsumerRecords<byte[], byte[]> records(String... values) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (String value : values) {
            records.add(new ConsumerRecord<>(
                    TOPIC,
                    0,
                    records.size(),
                    key.getBytes(StandardCharsets.UTF_8),
                    value.getBytes(StandardCharsets.UTF_8)));
        }
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), records), Map.of());
    }

    private static String text(IncomingEvent event) {
        return new String(event.value(), StandardCharsets.UTF_8);
    }
}
