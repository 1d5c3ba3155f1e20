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
    record Waiting(short shard, long position, OutboxRow row) {}

    static final String CHANNEL = "clave_outbox";
    private static final int LOCK_SPACE = 0x0C1A7E;

    private final Connection connection;
    private final int shards;
    private final Set<Short> owned = new TreeSet<>();

    RelaySession(Connection connection, int shards) throws SQLException {
        this.connection = connection;
        this.shards = shards;
        connection.setAutoCommit(true);
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

    Set<Short> owned() {
        return owned;
    }

    /** Tells the replicas that own the other shards. */
    void notifyOthers() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("NOTIFY " + CHANNEL);
        }
    }

    List<Waiting> waiting(short shard, int limit) throws SQLException {
        String sql = """
                SELECT position, id, aggregatetype, aggregateid, type, sequence, occurred_at, traceparent, headers, payload
                FROM outbox WHERE shard = ? ORDER BY position LIMIT ?""";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setShort(1, shard);
            query.setInt(2, limit);
            List<Waiting> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new Waiting(shard, row.getLong(1), read(shard, row)));
                }
            }
            return rows;
        }
    }

    void delete(short shard, List<Waiting> published) throws SQLException {
        String sql = "DELETE FROM outbox WHERE shard = ? AND position = ANY (?)";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setShort(1, shard);
            Object[] positions = published.stream().map(Waiting::position).toArray();
            delete.setArray(2, connection.createArrayOf("bigint", positions));
            delete.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                Statement unlock = connection.createStatement()) {
            unlock.execute("SELECT pg_advisory_unlock_all()");
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

    private static OutboxRow read(short shard, ResultSet row) throws SQLException {
        return new OutboxRow(
                shard,
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, Long.class),
                row.getTimestamp(7).toInstant(),
                row.getString(8),
                row.getString(9),
                row.getBytes(10));
    }
}
