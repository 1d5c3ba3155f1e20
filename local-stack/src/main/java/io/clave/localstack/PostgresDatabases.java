package io.clave.localstack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The databases of one server, as its superuser sees them. */
final class PostgresDatabases {

    private final String url;
    private final String superuser;
    private final String password;

    PostgresDatabases(String url, String superuser, String password) {
        this.url = url;
        this.superuser = superuser;
        this.password = password;
    }

    void requireAccess() {
        try (Connection connection = connect()) {
            connection.isValid(0);
        } catch (SQLException refused) {
            throw new StartFailed("PostgreSQL runs but refuses its superuser: " + refused.getMessage(), refused);
        }
    }

    void create(String name, String role, String rolePassword) {
        try (Connection connection = connect()) {
            String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
            execute(connection, "'" + verb + " ROLE %I LOGIN PASSWORD %L'", role, rolePassword);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                execute(connection, "'CREATE DATABASE %I OWNER %I'", name, role);
            }
            execute(connection, "'REVOKE ALL ON DATABASE %I FROM PUBLIC'", name);
        } catch (SQLException failure) {
            throw new StartFailed("Database %s could not be created.".formatted(name), failure);
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", superuser);
        properties.setProperty("password", password);
        return DriverManager.getConnection(url, properties);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Names and passwords cannot be parameters of such statements, so the server itself quotes them. */
    private static void execute(Connection connection, String template, String... values) throws SQLException {
        String placeholders = ", ?::text".repeat(values.length);
        try (PreparedStatement quote = connection.prepareStatement("SELECT format(" + template + placeholders + ")");
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < values.length; i++) {
                quote.setString(i + 1, values[i]);
            }
            ResultSet quoted = quote.executeQuery();
            quoted.next();
            statement.execute(quoted.getString(1));
        }
    }
}
