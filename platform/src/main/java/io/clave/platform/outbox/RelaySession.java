package io.clave.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** One connection of the relay: while it lives, the shards it has locked are published by nobody else. */
final class RelaySession implements AutoCloseable {

    /** A row as read back for publishing. */
    record Waiting(long position, OutboxRow row) {}

    static final String CHANNEL = "clave_outbox";
    private static final int LOCK_SPACE = 0x0C1A7E;

    private final Connection connection;
    private final int shards;
    private final Set<Short> owned = new TreeSet<>();

    RelaySession(Connection connection, int shards) throws SQLException {
        this.connection = connection;
        this.shards = shards;
        connection.setAutoCommit(true);
        // Only a plain index scan remembers which published rows are gone; any other plan visits them until the next
        // vacuum.
        execute("SET enable_bitmapscan = off; SET enable_seqscan = off");
    }

    void lockShards() throws SQLException {
        for (short shard = 0; shard < shards; shard++) {
            if (!owned.contains(shard) && lock(shard)) {
                owned.add(shard);
            }
        }
    }

    boolean ownsAll() {
        return owned.size() == shards;
    }

    /** Tells the replicas that own the other shards. */
    void notifyOthers() throws SQLException {
        execute("NOTIFY " + CHANNEL);
    }

    /** The first rows of each owned shard, in the order in which they were written. */
    List<Waiting> waiting(int limit) throws SQLException {
        String sql = """
                SELECT shard, position, id, aggregatetype, aggregateid, type, sequence, occurred_at, traceparent, headers,
                       payload
                FROM unnest(?) AS owned, LATERAL (
                    SELECT * FROM outbox WHERE shard = owned ORDER BY position LIMIT ?) AS first_rows
                ORDER BY shard, position""";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("smallint", owned.toArray()));
            query.setInt(2, Math.max(1, limit / shards));
            List<Waiting> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new Waiting(row.getLong("position"), read(row)));
                }
            }
            return rows;
        }
    }

    void delete(List<Waiting> published) throws SQLException {
        String sql = """
                DELETE FROM outbox USING unnest(?, ?) AS published (shard, position)
                WHERE outbox.shard = published.shard AND outbox.position = published.position""";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            Object[] shards =
                    published.stream().map(waiting -> waiting.row().shard()).toArray();
            Object[] positions = published.stream().map(Waiting::position).toArray();
            delete.setArray(1, connection.createArrayOf("smallint", shards));
            delete.setArray(2, connection.createArrayOf("bigint", positions));
            delete.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            execute("SELECT pg_advisory_unlock_all(); RESET enable_bitmapscan; RESET enable_seqscan");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean lock(short shard) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, LOCK_SPACE);
            lock.setInt(2, shard);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getShort("shard"),
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getObject("sequence", Long.class),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("traceparent"),
                row.getString("headers"),
                row.getBytes("payload"));
    }
}
