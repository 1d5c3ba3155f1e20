package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.stack.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/**
 * What the machine can do at best: the rows that the orders become, inserted into the ledger's tables by {@code unnest} and
 * {@code ON CONFLICT}, without any of the work of a service. The rows are removed afterwards.
 */
final class BareInsert implements AutoCloseable {

    private static final List<String> DELETIONS =
            List.of("""
            DELETE FROM order_line l USING customer_order o
            WHERE o.source = 'bench-bare' AND l.account_id = o.account_id AND l.id = o.id""", """
            DELETE FROM order_revision r USING customer_order o
            WHERE o.source = 'bench-bare' AND r.account_id = o.account_id AND r.id = o.id""", "DELETE FROM customer_order WHERE source = 'bench-bare'");

    private final List<Connection> connections;
    private final Map<String, UUID> accounts;
    private final Clock clock;
    private final SplittableRandom random = new SplittableRandom(1);

    BareInsert(Database database, int connections, Map<String, UUID> accounts, Clock clock) {
        this.connections =
                Stream.generate(() -> connect(database)).limit(connections).toList();
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Inserts the orders over that many connections; the rows are made beforehand and not part of the time. */
    Duration insert(List<OrderDocument> orders, int connectionCount, int ordersACommit) {
        List<BareRows> commits = Crew.slices(orders, ordersACommit).stream()
                .map(slice -> BareRows.of(slice, accounts, clock.instant(), random))
                .toList();
        commits.get(0).createMonth(connections.get(0));
        BlockingQueue<Connection> idle = new LinkedBlockingQueue<>(connections.subList(0, connectionCount));
        long start = System.nanoTime();
        Crew.work(connectionCount, commits, rows -> {
            Connection connection = idle.remove();
            rows.insert(connection);
            idle.add(connection);
        });
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Removes what was inserted, by this run or by one that was broken off. */
    void clear() {
        Connection connection = connections.get(0);
        try (Statement statement = connection.createStatement()) {
            for (String deletion : DELETIONS) {
                statement.executeUpdate(deletion);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Override
    public void close() {
        connections.forEach(Ledger::close);
    }

    private static Connection connect(Database database) {
        try {
            Connection connection = Ledger.connect(database);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
