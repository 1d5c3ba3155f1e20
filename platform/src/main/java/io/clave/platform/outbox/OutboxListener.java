package io.clave.platform.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Hears from other replicas that events wait in a shard that this one publishes. */
@Singleton
class OutboxListener implements Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxListener.class);
    private static final int HEARING_MILLIS = 1_000;

    private final AgroalDataSource dataSource;
    private final OutboxSignal signal;
    private final Thread thread = new Thread(this, "outbox-listener");
    private volatile boolean running = true;

    OutboxListener(AgroalDataSource dataSource, OutboxSignal signal) {
        this.dataSource = dataSource;
        this.signal = signal;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public void run() {
        while (running) {
            try (Connection connection = dataSource.getConnection();
                    Statement listen = connection.createStatement()) {
                listen.execute("LISTEN " + RelaySession.CHANNEL);
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                LOG.debugf("not listening, polling goes on: %s", e.getMessage());
                pause();
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (running) {
            if (connection.getNotifications(HEARING_MILLIS).length > 0) {
                signal.wake();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(HEARING_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
