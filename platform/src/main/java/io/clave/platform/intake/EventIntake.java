package io.clave.platform.intake;

import io.clave.platform.intake.DeadLetters.Poison;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes records in batches, each batch in one transaction. While the database is away it waits and tries again; a batch
 * that cannot be taken is replayed record by record, and only the records that fail alone are set aside.
 * Delivery is at least once, so an effect must be idempotent by natural keys.
 */
@ApplicationScoped
public class EventIntake {

    private static final Logger LOG = Logger.getLogger(EventIntake.class);

    private final DeadLetters deadLetters;
    private final Patience patience;

    EventIntake(DeadLetters deadLetters, Patience patience) {
        this.deadLetters = deadLetters;
        this.patience = patience;
    }

    /** The same where nothing is to be done about a record set aside. */
    public void consume(ConsumerRecords<byte[], byte[]> records, Consumer<List<IncomingEvent>> effect) {
        consume(records, effect, poison -> {});
    }

    /**
     * Returns when every record has had its effect or was set aside; only then may offsets be committed. What is to be done
     * about a record set aside is done in the transaction that sets it aside.
     */
    public void consume(
            ConsumerRecords<byte[], byte[]> records, Consumer<List<IncomingEvent>> effect, Consumer<Poison> parked) {
        List<IncomingEvent> batch = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], byte[]> kafka : records) {
            batch.add(IncomingEvent.of(kafka));
        }
        try {
            take(batch, effect);
        } catch (RuntimeException failure) {
            LOG.warnf("a batch of %d records is replayed one by one: %s", batch.size(), failure.toString());
            batch.forEach(event -> takeOrPark(event, effect, parked));
        }
    }

    private void takeOrPark(IncomingEvent event, Consumer<List<IncomingEvent>> effect, Consumer<Poison> parked) {
        try {
            take(List.of(event), effect);
        } catch (RuntimeException failure) {
            Poison poison = new Poison(event, failure);
            patience.during(() -> QuarkusTransaction.requiringNew().run(() -> {
                deadLetters.park(event, failure);
                parked.accept(poison);
            }));
            LOG.errorf(failure, "%s-%d@%d was parked", event.topic(), event.partition(), event.offset());
        }
    }

    private void take(List<IncomingEvent> events, Consumer<List<IncomingEvent>> effect) {
        patience.during(() -> QuarkusTransaction.requiringNew().run(() -> effect.accept(events)));
    }
}
