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

    @Inject
    DeadLetterDesk desk;

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
    void aPoisonRecordIsOneDeadLetterHoweverOftenItIsDelivered() {
        for (int delivery = 0; delivery < 2; delivery++) {
            intake.consume(records("poison " + key), EventIntakeTest::refuse);
        }

        DeadLetter letter = onlyLetter(DeadLetterState.WAITING);
        assertThat(letter.value()).isEqualTo(("poison " + key).getBytes(StandardCharsets.UTF_8));
        assertThat(letter.error()).isEqualTo("bitter");
        assertThat(letter.attempt()).isEqualTo(1);
    }

    @Test
    void aReplayedLetterThatFailsAgainIsALetterOfItsOwnThatNamesTheFirst() {
        intake.consume(records("poison " + key), EventIntakeTest::refuse);
        DeadLetter first = onlyLetter(DeadLetterState.WAITING);

        desk.replay(first.id(), "an operator");
        desk.replay(first.id(), "an operator");

        List<Received> replayed = await().until(this::replays, found -> !found.isEmpty());
        assertThat(replayed).hasSize(1);
        intake.consume(again(replayed.get(0)), EventIntakeTest::refuse);
        DeadLetter second = onlyLetter(DeadLetterState.WAITING);
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.previousId()).isEqualTo(first.id());
        assertThat(onlyLetter(DeadLetterState.REPLAYED).id()).isEqualTo(first.id());
    }

    @Test
    void aRecordWithAKeyAndAReasonThatNoDatabaseKeepsIsSetAside() {
        ConsumerRecord<byte[], byte[]> odd =
                new ConsumerRecord<>(TOPIC, 0, 17, (key + "\0").getBytes(StandardCharsets.UTF_8), new byte[] {0, -1});

        intake.consume(only(odd), events -> {
            throw new IllegalArgumentException("a\0b");
        });

        assertThat(letters(DeadLetterState.WAITING, key + "\uFFFD"))
                .extracting(DeadLetter::error)
                .containsExactly("a\uFFFDb");
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

    private static void refuse(List<IncomingEvent> events) {
        throw new IllegalArgumentException("bitter");
    }

    private DeadLetter onlyLetter(DeadLetterState state) {
        List<DeadLetter> found = letters(state, key);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<DeadLetter> letters(DeadLetterState state, String key) {
        return desk.list(new DeadLetterFilter(state, TOPIC, null, null), List.of(), 1000).stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();
    }

    private List<Received> replays() {
        return TestTopics.received(TOPIC, replayed -> key.equals(replayed.key()));
    }

    private ConsumerRecords<byte[], byte[]> again(Received received) {
        ConsumerRecord<byte[], byte[]> replay =
                new ConsumerRecord<>(TOPIC, 0, 1_000, key.getBytes(StandardCharsets.UTF_8), received.value());
        received.headers().forEach((name, text) -> replay.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return only(replay);
    }

    private static ConsumerRecords<byte[], byte[]> only(ConsumerRecord<byte[], byte[]> kafka) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), List.of(kafka)), Map.of());
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
