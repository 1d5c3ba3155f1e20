package io.clave.cli.bench;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.stack.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/**
 * What the machine can do at best: the rows that the orders become, inserted into the ledger's tables by {@code unnest} and
 * {@code ON CONFLICT}, without any of the work of a service. The rows belong to accounts of their own and are
 * removed afterwards; their hashes are random, so that the auditor of the ledger is kept away from them meanwhile.
 */
final class BareInsert implements AutoCloseable {

    static final String SOURCE = "bench-bare";

    private static final List<String> DELETIONS = List.of(
            "DELETE FROM order_line WHERE account_id = ANY (?)",
            "DELETE FROM order_revision WHERE account_id = ANY (?)",
            "DELETE FROM customer_order WHERE account_id = ANY (?)",
            "DELETE FROM ledger_head WHERE account_id = ANY (?)");
    private static final String HOLD_AUDIT = """
            INSERT INTO sweep AS s (name, worker, lease_until)
            VALUES ('ledger audit', ?, clock_timestamp() + interval '1 hour')
            ON CONFLICT (name) DO UPDATE SET worker = excluded.worker, lease_until = excluded.lease_until""";
    private static final String LET_AUDIT_GO =
            "UPDATE sweep SET lease_until = '-infinity' WHERE name = 'ledger audit' AND worker = ?";

    private final List<Connection> connections;
    private final Map<String, UUID> accounts;
    private final BareRows.Maker maker;
    private final Clock clock;
    private final UUID worker = UUID.randomUUID();

    /** The accounts by the identifiers that the orders name. */
    BareInsert(Database database, int connections, Map<String, UUID> accounts, Clock clock) {
        this.connections =
                Stream.generate(() -> connect(database)).limit(connections).toList();
        this.accounts = accounts;
        this.maker = new BareRows.Maker(accounts, new HashMap<>(), new SplittableRandom(1));
        this.clock = clock;
    }

    /** Keeps the auditor away and removes what a run that was broken off may have left. */
    void begin() {
        execute(HOLD_AUDIT, worker);
        clear();
    }

    /** Removes what was inserted, and lets the auditor come. */
    void end() {
        clear();
        execute(LET_AUDIT_GO, worker);
    }

    /** Inserts the orders over that many connections; the rows are made beforehand and not part of the time. */
    Duration insert(List<OrderDocument> orders, int connectionCount, int ordersACommit) {
        List<BareRows> commits = Crew.slices(orders, ordersACommit).stream()
                .map(slice -> maker.make(slice, clock.instant()))
                .toList();
        execute("SELECT create_ledger_month(?)", commits.get(0).orderedOn());
        BlockingQueue<Connection> idle = new LinkedBlockingQueue<>(connections.subList(0, connectionCount));
        long start = System.nanoTime();
        Crew.work(connectionCount, commits, rows -> insert(rows, idle));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
        connections.forEach(Ledger::close);
    }

    private void insert(BareRows rows, BlockingQueue<Connection> idle) {
        Connection connection = idle.remove();
        try {
            new BareStatements(connection).insert(rows, clock.instant());
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
        idle.add(connection);
    }

    private void clear() {
        DELETIONS.forEach(deletion -> execute(deletion, accounts.values().toArray(UUID[]::new)));
    }

    private void execute(String sql, Object parameter) {
        Connection connection = connections.get(0);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.execute();
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
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
