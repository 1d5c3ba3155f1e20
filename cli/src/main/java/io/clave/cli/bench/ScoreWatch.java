package io.clave.cli.bench;

import io.clave.cli.stack.Database;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Sees in the scoring database when the scores of accounts are committed, with one small query for all of them: asking the API again
 * and again would load what is measured.
 */
final class ScoreWatch implements AutoCloseable {

    private static final long PACE_MILLIS = 10;
    private static final String SCORED = """
            SELECT account_id, order_id FROM purchase
            WHERE account_id = ANY (?) AND source = ? AND order_id = ANY (?)
            """;

    private final Connection connection;
    private final Map<String, UUID> accounts = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    ScoreWatch(Database scoring) {
        connection = Ledger.connect(scoring);
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(this::look, PACE_MILLIS, PACE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Completes when the order is committed together with the score of its account. */
    CompletableFuture<Void> scored(UUID account, String orderId) {
        CompletableFuture<Void> seen = new CompletableFuture<>();
        awaited.put(orderId, seen);
        accounts.put(orderId, account);
        return seen;
    }

    @Override
    public void close() {
        thread.shutdownNow();
        Ledger.close(connection);
    }

    private void look() {
        Map<String, UUID> pending = Map.copyOf(accounts);
        if (pending.isEmpty()) {
            return;
        }
        try (PreparedStatement query = connection.prepareStatement(SCORED)) {
            Array ids = connection.createArrayOf("uuid", pending.values().toArray());
            Array orders = connection.createArrayOf("text", pending.keySet().toArray());
            query.setArray(1, ids);
            query.setString(2, BenchOrders.SOURCE);
            query.setArray(3, orders);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    seen(rows.getString(2));
                }
            }
        } catch (SQLException e) {
            pending.keySet().forEach(order -> failed(order, e));
        }
    }

    private void seen(String orderId) {
        accounts.remove(orderId);
        CompletableFuture<Void> waiting = awaited.remove(orderId);
        if (waiting != null) {
            waiting.complete(null);
        }
    }

    private void failed(String orderId, SQLException fault) {
        accounts.remove(orderId);
        CompletableFuture<Void> waiting = awaited.remove(orderId);
        if (waiting != null) {
            waiting.completeExceptionally(new DatabaseFault(fault));
        }
    }
}
