package io.clave.accounts.imports;

import io.clave.platform.json.Json;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who watches an import. */
final class ImportStream {

    private final UUID id;
    private final SseEventSink sink;
    private final Sse sse;
    private final Json json;
    private final long opened = System.nanoTime();
    private long spoke = opened;
    private @Nullable OrderImport told;
    private boolean ended;

    ImportStream(UUID id, SseEventSink sink, Sse sse, Json json) {
        this.id = id;
        this.sink = sink;
        this.sse = sse;
        this.json = json;
    }

    UUID id() {
        return id;
    }

    /** Sends what is new, or a sign of life when nothing was for so long. */
    synchronized void tell(OrderImport news, Duration heartbeat) {
        if (ended || sink.isClosed()) {
            return;
        }
        if (!news.equals(told)) {
            ended = news.state().isOver();
            told = news;
            send(sse.newEventBuilder()
                    .name(ended ? "ended" : "progress")
                    .data(new String(json.write(news), StandardCharsets.UTF_8))
                    .build());
        } else if (since(spoke).compareTo(heartbeat) >= 0) {
            send(sse.newEventBuilder().comment("nothing new").build());
        }
    }

    synchronized boolean isOver(Duration longest) {
        return ended || sink.isClosed() || since(opened).compareTo(longest) >= 0;
    }

    void close() {
        sink.close();
    }

    private void send(OutboundSseEvent event) {
        spoke = System.nanoTime();
        sink.send(event);
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
