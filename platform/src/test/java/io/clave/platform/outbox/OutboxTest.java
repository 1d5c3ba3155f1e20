package io.clave.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.clave.platform.testing.TestTopics;
import io.clave.platform.testing.TestTopics.Received;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {

    private static final String TOPIC = "accounts.account.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    Outbox outbox;

    @Inject
    Jdbi jdbi;

    private final UUID account = UUID.randomUUID();

    @Test
    void anEventIsPublishedOnceItsTransactionCommits() {
        QuarkusTransaction.requiringNew().run(() -> outbox.record(event(1)));

        List<Received> received = await().until(this::published, events -> !events.isEmpty());
        assertThat(received).hasSize(1);
        assertThat(received.get(0).headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "io.clave.test.happened.v1")
                .containsEntry("ce_subject", account.toString())
                .containsEntry("ce_sequence", "1")
                .containsKeys("ce_id", "ce_time", "ce_source", "content-type");
        assertThat(received.get(0).text()).isEqualTo("{\"number\":1}");
    }

    @Test
    void aTransactionThatRollsBackTellsNothing() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.record(event(1));
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        QuarkusTransaction.requiringNew().run(() -> outbox.record(event(2)));

        List<Received> received = await().until(this::published, events -> !events.isEmpty());
        assertThat(received).extracting(Received::text).containsExactly("{\"number\":2}");
    }

    @Test
    void withoutATransactionNothingIsRecorded() {
        assertThatThrownBy(() -> outbox.record(event(1))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void eventsOfAnAccountKeepTheOrderOfTheirTransactionsUnderRacingWriters() {
        IntStream.range(0, 40)
                .parallel()
                .forEach(i ->
                        QuarkusTransaction.requiringNew().run(() -> outbox.recordAll(List.of(event(i), event(i)))));

        List<Received> received = await().until(this::published, events -> events.size() == 80);
        List<Integer> sequences = received.stream()
                .map(event -> Integer.valueOf(event.headers().get("ce_sequence")))
                .toList();
        assertThat(sequences)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 80).boxed().toList());
    }

    @Test
    void publishedRowsAreGone() {
        QuarkusTransaction.requiringNew().run(() -> outbox.record(event(1)));

        await().until(this::published, events -> !events.isEmpty());
        await().untilAsserted(() -> assertThat(waiting()).isZero());
    }

    @Test
    void eventsWaitForATopicThatIsMissing() {
        String missing = "missing-" + account;
        QuarkusTransaction.requiringNew().run(() -> outbox.record(event(missing, 1)));
        QuarkusTransaction.requiringNew().run(() -> outbox.record(event(2)));

        TestTopics.create(missing);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(TestTopics.received(missing, event -> true))
                .extracting(Received::text)
                .contains("{\"number\":1}");
        assertThat(published()).extracting(Received::text).contains("{\"number\":2}");
    }

    private int waiting() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM outbox WHERE aggregateid = :id")
                .bind("id", account.toString())
                .mapTo(Integer.class)
                .one());
    }

    private OutgoingEvent event(int number) {
        return event(TOPIC, number);
    }

    private OutgoingEvent event(String topic, int number) {
        return new OutgoingEvent(topic, "io.clave.test.happened.v1", account, Map.of("number", number));
    }

    private List<Received> published() {
        return TestTopics.received(TOPIC, event -> account.toString().equals(event.key()));
    }
}
