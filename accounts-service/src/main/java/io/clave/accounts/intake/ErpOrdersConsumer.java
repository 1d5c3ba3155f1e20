package io.clave.accounts.intake;

import io.clave.platform.intake.DeadLetters;
import io.clave.platform.intake.EventIntake;
import io.clave.platform.intake.IncomingEvent;
import io.clave.platform.problem.DomainException;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the orders that ERP systems push through Kafka; what cannot be read is set aside at once. */
@ApplicationScoped
class ErpOrdersConsumer {

    private final EventIntake events;
    private final OrderIntake orders;
    private final OrderParser parser;
    private final DeadLetters deadLetters;
    private final MeterRegistry metrics;

    ErpOrdersConsumer(
            EventIntake events,
            OrderIntake orders,
            OrderParser parser,
            DeadLetters deadLetters,
            MeterRegistry metrics) {
        this.events = events;
        this.orders = orders;
        this.parser = parser;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    @Incoming("erp-orders")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        events.consume(records, this::take);
    }

    private void take(List<IncomingEvent> batch) {
        List<ArrivedOrder> arrived = new ArrayList<>(batch.size());
        for (IncomingEvent event : batch) {
            try {
                arrived.add(new ArrivedOrder(parser.parse(event.value()), event.traceparent()));
            } catch (DomainException refusal) {
                deadLetters.park(event, refusal);
            }
        }
        for (Verdict verdict : orders.take(arrived, null)) {
            metrics.counter(
                            "clave.orders",
                            "door",
                            "kafka",
                            "outcome",
                            verdict.outcome().word())
                    .increment();
        }
    }
}
