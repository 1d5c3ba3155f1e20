package io.clave.accounts.intake;

import io.clave.accounts.intake.RefusedPushes.Unread;
import io.clave.platform.intake.DeadLetters;
import io.clave.platform.intake.DeadLetters.Poison;
import io.clave.platform.intake.EventIntake;
import io.clave.platform.intake.IncomingEvent;
import io.clave.platform.outbox.Outbox;
import io.clave.platform.outbox.OutgoingEvent;
import io.clave.platform.problem.DomainException;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Takes the orders that ERP systems push through Kafka; what cannot be read is set aside at once. */
@ApplicationScoped
class ErpOrdersConsumer {

    private final EventIntake events;
    private final OrderIntake orders;
    private final OrderParser parser;
    private final DeadLetters deadLetters;
    private final RefusedPushes refused;
    private final OrderVerdicts verdicts;
    private final Outbox outbox;
    private final MeterRegistry metrics;

    ErpOrdersConsumer(
            EventIntake events,
            OrderIntake orders,
            OrderParser parser,
            DeadLetters deadLetters,
            RefusedPushes refused,
            OrderVerdicts verdicts,
            Outbox outbox,
            MeterRegistry metrics) {
        this.events = events;
        this.orders = orders;
        this.parser = parser;
        this.deadLetters = deadLetters;
        this.refused = refused;
        this.verdicts = verdicts;
        this.outbox = outbox;
        this.metrics = metrics;
    }

    @Incoming("erp-orders")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        events.consume(records, this::take, poison -> {
            note(List.of(poison));
            outbox.record(verdicts.rejected(poison.event(), poison.failure()));
        });
    }

    private void take(List<IncomingEvent> batch) {
        @Nullable OutgoingEvent[] told = new OutgoingEvent[batch.size()];
        List<Integer> places = new ArrayList<>(batch.size());
        List<ArrivedOrder> arrived = new ArrayList<>(batch.size());
        List<Poison> poison = new ArrayList<>();
        for (int place = 0; place < batch.size(); place++) {
            IncomingEvent event = batch.get(place);
            try {
                arrived.add(new ArrivedOrder(parser.parse(event.value()), event.traceparent(), PushedRecord.of(event)));
                places.add(place);
            } catch (DomainException refusal) {
                poison.add(new Poison(event, refusal));
                told[place] = verdicts.rejected(event, refusal);
            }
        }
        deadLetters.park(poison);
        note(poison);
        List<Verdict> decided = orders.take(arrived, null);
        for (int i = 0; i < decided.size(); i++) {
            told[places.get(i)] = verdicts.about(arrived.get(i), decided.get(i));
            count(decided.get(i));
        }
        outbox.recordAll(Arrays.asList(told));
    }

    private void note(List<Poison> poison) {
        List<Unread> unread = poison.stream()
                .map(kafka -> new Unread(kafka.event().value(), kafka.failure()))
                .toList();
        refused.note(unread, RefusalKind.DEAD_LETTER);
    }

    private void count(Verdict verdict) {
        metrics.counter(
                        "clave.orders",
                        "door",
                        "kafka",
                        "outcome",
                        verdict.outcome().word())
                .increment();
    }
}
