package io.clave.accounts.imports;

import io.clave.platform.json.Json;
import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells all who watch imports what is new, by one query a second however many they are. */
@Singleton
class ImportStreams {

    private final Set<ImportStream> streams = ConcurrentHashMap.newKeySet();
    private final Semaphore places;
    private final ImportConfig config;
    private final Imports imports;
    private final ImportRepository repository;
    private final Json json;

    ImportStreams(ImportConfig config, Imports imports, ImportRepository repository, Json json) {
        this.config = config;
        this.imports = imports;
        this.repository = repository;
        this.json = json;
        this.places = new Semaphore(config.streams());
    }

    void open(UUID id, SseEventSink sink, Sse sse) {
        OrderImport now = imports.get(id);
        if (!places.tryAcquire()) {
            throw new TooManyWatch();
        }
        ImportStream stream = new ImportStream(id, sink, sse, json);
        streams.add(stream);
        tell(stream, now);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        if (streams.isEmpty()) {
            return;
        }
        Set<UUID> watched = streams.stream().map(ImportStream::id).collect(Collectors.toSet());
        Map<UUID, OrderImport> now =
                repository.findAll(watched).stream().collect(Collectors.toMap(OrderImport::id, Function.identity()));
        for (ImportStream stream : streams) {
            OrderImport news = now.get(stream.id());
            if (news != null) {
                tell(stream, news);
            }
        }
    }

    private void tell(ImportStream stream, OrderImport news) {
        stream.tell(news, config.heartbeat());
        if (stream.isOver(config.longestStream()) && streams.remove(stream)) {
            places.release();
            stream.close();
        }
    }

    /** Whoever watches opens the stream again, at another replica. */
    void closeAll(@Observes ShutdownDelayInitiatedEvent stopping) {
        streams.forEach(ImportStream::close);
    }

    static final class TooManyWatch extends DomainException {
        TooManyWatch() {
            super(Kind.UNAVAILABLE, "As many watch imports as this replica serves; ask for the progress instead.");
        }
    }
}
