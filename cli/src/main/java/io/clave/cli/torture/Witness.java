package io.clave.cli.torture;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.DeadLetterTopic;
import io.clave.cli.stack.Database;
import io.clave.cli.stack.Member;
import io.clave.cli.stack.Stack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks at everything that the stack says of the orders of a run. */
final class Witness {

    private static final String LEDGER = "SELECT order_id, revision, net_amount FROM customer_order WHERE source = ?";
    private static final String PROJECTION = "SELECT order_id, revision, net_amount FROM purchase WHERE source = ?";
    private static final String REVISIONS = """
            SELECT o.order_id, r.revision FROM customer_order o
            JOIN order_revision r ON r.account_id = o.account_id AND r.id = o.id
            WHERE o.source = ? ORDER BY o.order_id, r.revision
            """;

    private final Stack stack;
    private final ClaveApi operator;
    private final String source;
    private final Instant since;

    Witness(Stack stack, ClaveApi operator, String source, Instant since) {
        this.stack = stack;
        this.operator = operator;
        this.source = source;
        this.since = since;
    }

    Seen look() {
        return new Seen(
                states(Member.ACCOUNTS, LEDGER),
                revisions(),
                states(Member.SCORING, PROJECTION),
                EventLog.read(stack.bootstrapServers(), source, since),
                quarantined("REVISION_CONFLICT"),
                quarantined("UNKNOWN_ACCOUNT"),
                (int) new DeadLetterTopic(stack.bootstrapServers())
                        .ofKeysThatStartWith(source + ":").stream()
                                .map(DeadLetterTopic.DeadLetter::origin)
                                .distinct()
                                .count());
    }

    private Map<String, State> states(Member service, String question) {
        Map<String, State> states = new TreeMap<>();
        ask(service, question, row -> states.put(row.getString(1), State.of(row.getInt(2), row.getBigDecimal(3))));
        return states;
    }

    private Map<String, List<Integer>> revisions() {
        Map<String, List<Integer>> revisions = new TreeMap<>();
        ask(
                Member.ACCOUNTS,
                REVISIONS,
                row -> revisions
                        .computeIfAbsent(row.getString(1), order -> new ArrayList<>())
                        .add(row.getInt(2)));
        return revisions;
    }

    /** How many documents wait for an account to become known. */
    int waiting(TortureAccount account) {
        return quarantined("UNKNOWN_ACCOUNT&accountExternalId=" + account.externalId());
    }

    private int quarantined(String reason) {
        return operator.list("/quarantine?source=" + source + "&limit=200&reason=" + reason, JsonNode.class)
                .size();
    }

    private void ask(Member service, String question, Row action) {
        Database database = stack.database(service);
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                PreparedStatement query = connection.prepareStatement(question)) {
            query.setString(1, source);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    action.take(row);
                }
            }
        } catch (SQLException e) {
            throw new WitnessBlind(service, e);
        }
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** A database could not be asked. */
    static final class WitnessBlind extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WitnessBlind(Member service, SQLException cause) {
            super("The database of " + service + " cannot be asked: " + cause.getMessage(), cause);
        }
    }
}
