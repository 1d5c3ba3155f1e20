package io.clave.platform.outbox;

import io.clave.platform.id.Ids;
import io.clave.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps events in the transaction of the change that they tell of; {@link OutboxRelay} publishes them afterwards.
 * Events of one account get consecutive sequence numbers in the order in which their transactions commit.
 */
@ApplicationScoped
public class Outbox {

    private final OutboxRepository outbox;
    private final OutboxSignal signal;
    private final OutboxConfig config;
    private final Json json;
    private final Clock clock;

    Outbox(OutboxRepository outbox, OutboxSignal signal, OutboxConfig config, Json json, Clock clock) {
        this.outbox = outbox;
        this.signal = signal;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void record(OutgoingEvent event) {
        recordAll(List.of(event));
    }

    /** Events of one account keep the order of the list. */
    @Transactional(TxType.MANDATORY)
    public void recordAll(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Map<UUID, Long> next = outbox.reserveSequences(
                events.stream().map(OutgoingEvent::accountId).toList());
        Instant now = clock.instant();
        List<OutboxRow> rows = new ArrayList<>(events.size());
        for (OutgoingEvent event : events) {
            long sequence = next.merge(event.accountId(), 1L, Long::sum) - 1;
            rows.add(row(event, sequence, now));
        }
        outbox.add(rows);
        signal.afterCommit();
    }

    /** A record set aside: any bytes, with headers that say where it came from and why it is here. */
    @Transactional(TxType.MANDATORY)
    public void park(UUID id, String topic, String key, byte[] payload, Map<String, String> headers) {
        String text = new String(json.write(headers), java.nio.charset.StandardCharsets.UTF_8);
        outbox.add(List.of(
                new OutboxRow(shard(key), id, topic, key, "dead-letter", null, clock.instant(), null, text, payload)));
        signal.afterCommit();
    }

    private OutboxRow row(OutgoingEvent event, long sequence, Instant now) {
        String key = event.accountId().toString();
        byte[] payload = json.write(event.data());
        return new OutboxRow(
                shard(key),
                Ids.next(),
                event.topic(),
                key,
                event.type(),
                sequence,
                now,
                event.traceparent(),
                null,
                payload);
    }

    private short shard(String key) {
        return (short) Math.floorMod(key.hashCode(), config.shards());
    }
}
