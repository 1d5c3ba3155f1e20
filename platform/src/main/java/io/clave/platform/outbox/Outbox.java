package io.clave.platform.outbox;

import io.clave.platform.id.Ids;
import io.clave.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        Map<UUID, Long> next = outbox.reserveSequences(events.stream()
                .map(OutgoingEvent::accountId)
                .filter(Objects::nonNull)
                .toList());
        Instant now = clock.instant();
        List<OutboxRow> rows = new ArrayList<>(events.size());
        for (OutgoingEvent event : events) {
            UUID account = event.accountId();
            rows.add(row(event, account == null ? null : next.merge(account, 1L, Long::sum) - 1, now));
        }
        outbox.add(rows);
        signal.afterCommit();
    }

    /** Records that are no events of this service, such as those set aside and those put to their topic again. */
    @Transactional(TxType.MANDATORY)
    public void forward(List<RawRecord> records) {
        Instant now = clock.instant();
        outbox.add(records.stream().map(raw -> row(raw, now)).toList());
        signal.afterCommit();
    }

    private OutboxRow row(RawRecord raw, Instant now) {
        String key = raw.key() == null ? "" : raw.key();
        String headers = new String(json.write(raw.headers()), StandardCharsets.UTF_8);
        return new OutboxRow(
                shard(key), Ids.next(), raw.topic(), key, "forwarded", null, now, null, headers, raw.payload());
    }

    private OutboxRow row(OutgoingEvent event, @Nullable Long sequence, Instant now) {
        return new OutboxRow(
                shard(event.key()),
                Ids.next(),
                event.topic(),
                event.key(),
                event.type(),
                sequence,
                now,
                event.traceparent(),
                null,
                json.write(event.data()));
    }

    private short shard(String key) {
        return (short) Math.floorMod(key.hashCode(), config.shards());
    }
}
