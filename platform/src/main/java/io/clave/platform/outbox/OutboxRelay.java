package io.clave.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.clave.platform.outbox.RelaySession.Waiting;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;

/**
 * Publishes what waits in the outbox: one active relay a shard, in order, deleted only after the broker has it.
 * With the broker or the database away it tries again until they are back.
 */
@ApplicationScoped
class OutboxRelay implements Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final AgroalDataSource dataSource;
    private final EventPublisher publisher;
    private final OutboxSignal signal;
    private final OutboxListener listener;
    private final OutboxConfig config;
    private final Thread thread = new Thread(this, "outbox-relay");
    private volatile boolean running = true;

    OutboxRelay(
            AgroalDataSource dataSource,
            EventPublisher publisher,
            OutboxSignal signal,
            OutboxListener listener,
            OutboxConfig config) {
        this.dataSource = dataSource;
        this.publisher = publisher;
        this.signal = signal;
        this.listener = listener;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread.setDaemon(true);
            thread.start();
            listener.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.wake();
        listener.stop();
        thread.join(5_000);
    }

    @Override
    public void run() {
        while (running) {
            try (RelaySession session = new RelaySession(dataSource.getConnection(), config.shards())) {
                relay(session);
            } catch (SQLException | ExecutionException e) {
                LOG.warnf("events wait in the outbox until this is over: %s", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                running = false;
            }
        }
        publisher.close();
    }

    private void relay(RelaySession session) throws SQLException, InterruptedException, ExecutionException {
        while (running) {
            session.lockShards();
            int published = publish(session);
            if (published == 0) {
                await(session);
            } else if (published < config.batch() / config.shards()) {
                Thread.sleep(config.gather().toMillis());
            }
        }
    }

    private void await(RelaySession session) throws SQLException, InterruptedException {
        if (signal.await(config.poll()) && !session.ownsAll()) {
            session.notifyOthers();
        }
    }

    private int publish(RelaySession session) throws SQLException, InterruptedException, ExecutionException {
        List<Waiting> rows = session.waiting(config.batch());
        if (!rows.isEmpty()) {
            publisher.publish(rows.stream().map(Waiting::row).toList());
            session.delete(rows);
        }
        return rows.size();
    }

    private void pause() {
        try {
            signal.await(config.poll());
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
