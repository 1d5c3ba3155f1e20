package io.clave.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    private static final PostgresServer.Settings SETTINGS = PostgresServer.Settings.forTests();
    private PostgresServer server = PostgresServer.start(SETTINGS);

    @AfterAll
    static void stop() {
        PostgresServer.find(SETTINGS.directory()).ifPresent(PostgresServer::stop);
    }

    @Test
    void writesAreDurable() throws SQLException {
        assertThat(superuserSees("SHOW fsync")).isEqualTo("on");
        assertThat(superuserSees("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(superuserSees("SHOW full_page_writes")).isEqualTo("on");
    }

    @Test
    void dataSurvivesAStop() throws SQLException {
        execute("CREATE TABLE kept_over_stop AS SELECT 1 AS value");

        server.stop();
        server = PostgresServer.start(SETTINGS);

        assertThat(superuserSees("SELECT value FROM kept_over_stop")).isEqualTo("1");
    }

    @Test
    void dataSurvivesAKill() throws SQLException {
        execute("CREATE TABLE kept_over_kill AS SELECT 1 AS value");

        server.kill();
        server = PostgresServer.start(SETTINGS);

        assertThat(superuserSees("SELECT value FROM kept_over_kill")).isEqualTo("1");
    }

    @Test
    void startsAgainAtOnceAlthoughAChildOfTheKilledServerIsStillAtWork() throws Exception {
        execute("CREATE TABLE kept_with_orphan AS SELECT 1 AS value");
        Thread busy = new Thread(() -> quietly("SELECT count(*) FROM generate_series(1, 4000000000)"));
        busy.start();
        Await.until(() -> backendIsBusy(), Duration.ofSeconds(5));

        server.kill();
        server = PostgresServer.start(SETTINGS);

        assertThat(superuserSees("SELECT value FROM kept_with_orphan")).isEqualTo("1");
        busy.join();
    }

    @Test
    void aSecondStartTakesOverTheRunningServer() {
        PostgresServer again = PostgresServer.start(SETTINGS);

        assertThat(again.pid()).isEqualTo(server.pid());
    }

    @Test
    void aPidFileWhoseNumberBelongsToSomebodyElseDoesNotMislead() throws Exception {
        server.kill();
        Path pidFile = SETTINGS.directory().resolve("data/postmaster.pid");
        String stale = Files.readString(pidFile)
                .replaceFirst("\\d+", Long.toString(ProcessHandle.current().pid()));
        Files.writeString(pidFile, stale);

        server = PostgresServer.start(SETTINGS);

        assertThat(superuserSees("SELECT 1")).isEqualTo("1");
    }

    @Test
    void aForeignListenerIsRefusedByName() throws IOException {
        try (ServerSocket foreign = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PostgresServer.Settings settings = new PostgresServer.Settings(
                    TemporaryDirectory.create("clave-refused-"), foreign.getLocalPort(), "secret", Lifetime.THIS_JVM);

            assertThatThrownBy(() -> PostgresServer.start(settings))
                    .isInstanceOf(PortInUse.class)
                    .hasMessageContaining("Port %d".formatted(foreign.getLocalPort()))
                    .hasMessageContaining(
                            "process %d".formatted(ProcessHandle.current().pid()));
        }
    }

    @Test
    void eachRoleReachesItsOwnDatabaseOnly() throws SQLException {
        server.createDatabase("mine", "me", "my'secret");
        server.createDatabase("yours", "you", "your\"secret");
        server.createDatabase("mine", "me", "my'secret");

        try (Connection own = DriverManager.getConnection(server.jdbcUrl("mine"), "me", "my'secret")) {
            assertThat(own.createStatement().execute("CREATE TABLE something (id int)"))
                    .isFalse();
        }
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("yours"), "me", "my'secret"))
                .hasMessageContaining("permission denied");
    }

    private boolean backendIsBusy() {
        try {
            return "1"
                    .equals(
                            superuserSees(
                                    "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%generate_series(1, 4%' AND pid <> pg_backend_pid()"));
        } catch (SQLException e) {
            return false;
        }
    }

    private void quietly(String sql) {
        try {
            execute(sql);
        } catch (SQLException expected) {
            assertThat(expected.getSQLState()).isNotNull();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String superuserSees(String query) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(query);
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl(server.superuser()), server.superuser(), server.superuserPassword());
    }
}
