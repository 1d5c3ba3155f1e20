package io.clave.system;

import io.clave.cli.stack.Database;
import io.clave.cli.stack.Member;
import io.clave.cli.stack.Stack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** Looks into the databases of the stack. */
final class Databases {

    private Databases() {}

    /** The orders of a source, as the ledger or the projection of scoring knows them. */
    static Set<String> orders(Stack stack, Member service, String source) {
        String table = service == Member.ACCOUNTS ? "customer_order" : "purchase";
        Database database = stack.database(service);
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                PreparedStatement query =
                        connection.prepareStatement("SELECT order_id FROM " + table + " WHERE source = ?")) {
            query.setString(1, source);
            Set<String> orders = new TreeSet<>();
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                orders.add(rows.getString(1));
            }
            return orders;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
