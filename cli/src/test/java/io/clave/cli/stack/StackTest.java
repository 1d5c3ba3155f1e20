package io.clave.cli.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clave.cli.identity.Role;
import io.clave.localstack.Lifetime;
import io.clave.localstack.PortInUse;
import io.clave.localstack.Ports;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack with its real PostgreSQL and Kafka and with small processes in the place of the services. */
class StackTest {

    @TempDir
    private static Path home;

    private static Stack stack;

    @BeforeAll
    static void bringUp() throws IOException {
        for (Member service : Member.services()) {
            StandInService.install(home, service);
        }
        stack = stack(".clave", StackPorts.each(member -> Ports.free()));
    }

    @BeforeEach
    void everythingRuns() {
        stack.up(nowhere());
    }

    @AfterAll
    static void removeEverything() {
        stack.reset(nowhere());
    }

    @Test
    void aStackThatRunsIsNotStartedAgain() {
        Map<Member, Long> before = pids();

        boolean started = stack.up(nowhere());

        assertThat(started).isFalse();
        assertThat(pids()).isEqualTo(before);
    }

    @Test
    void aDeadMemberIsStartedAgainAndTheOthersStay() {
        Map<Member, Long> before = pids();
        stack.kill(Member.SCORING);

        boolean started = stack.up(nowhere());

        assertThat(started).isTrue();
        assertThat(changed(before)).containsExactly(Member.SCORING);
    }

    @Test
    void aServiceThatWasBuiltAnewIsRestarted() throws IOException {
        Map<Member, Long> before = pids();
        Path jar = home.resolve("planning-service/target/quarkus-app/quarkus-run.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));

        stack.up(nowhere());

        assertThat(changed(before)).containsExactly(Member.PLANNING);
    }

    @Test
    void everythingKilledComesUpAgainWithItsData() throws SQLException {
        inAccounts("CREATE TABLE kept AS SELECT 1 AS value");
        Arrays.stream(Member.values()).forEach(stack::kill);

        stack.up(nowhere());

        assertThat(stack.isUp()).isTrue();
        inAccounts("DROP TABLE kept");
    }

    @Test
    void itIsStoppedInTheReverseOrderOfItsStart() {
        StringWriter said = new StringWriter();

        boolean stopped = stack.down(new PrintWriter(said));

        assertThat(stopped).isTrue();
        assertThat(stack.runs()).isFalse();
        assertThat(said.toString().lines().map(line -> line.split(" ")[0]))
                .containsExactly(
                        "gateway", "planning-service", "scoring-service", "accounts-service", "kafka", "postgresql");
    }

    @Test
    void otherPortsMoveTheWholeStack() {
        StackPorts former = ports();
        Stack moved = stack(".clave", former.with(Map.of(Member.GATEWAY, Ports.free(), Member.KAFKA, Ports.free())));

        moved.up(nowhere());

        assertThat(moved.isUp()).isTrue();
        assertThat(Ports.answers(former.of(Member.GATEWAY))).isFalse();
    }

    @Test
    void aForeignListenerIsRefusedBeforeAnythingStarts() throws IOException {
        try (ServerSocket foreign = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackPorts ports =
                    StackPorts.each(member -> member == Member.GATEWAY ? foreign.getLocalPort() : Ports.free());
            Stack refused = stack("refused", ports);

            assertThatThrownBy(() -> refused.up(nowhere()))
                    .isInstanceOf(PortInUse.class)
                    .hasMessageContaining("Port %d, wanted for gateway".formatted(foreign.getLocalPort()));
            assertThat(refused.runs()).isFalse();
        }
    }

    @Test
    void noSecretStandsOnACommandLine() {
        Secrets secrets = Secrets.in(stack.directory().secrets());
        String commandLines = ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .collect(Collectors.joining("\n"));

        assertThat(commandLines)
                .contains(home.toString())
                .doesNotContain(
                        secrets.superuserPassword(),
                        secrets.cursorKey(),
                        secrets.databasePassword(Member.ACCOUNTS),
                        stack.token(Role.ADMIN));
    }

    @Test
    void everyMemberTellsItsHealthAndMemory() {
        List<MemberStatus> members =
                Arrays.stream(Member.values()).map(stack::status).toList();

        assertThat(members).allSatisfy(status -> {
            assertThat(status.health()).isEqualTo("ready");
            assertThat(status.residentMebibytes()).isBetween(10L, 1000L);
        });
    }

    private static Stack stack(String directory, StackPorts ports) {
        return new Stack(
                new StackSettings(new StackDirectory(home.resolve(directory)), ports, home, Lifetime.THIS_JVM));
    }

    private static StackPorts ports() {
        return stack.directory().ports().orElseThrow();
    }

    private static Map<Member, Long> pids() {
        Map<Member, Long> pids = new EnumMap<>(Member.class);
        Arrays.stream(Member.values()).forEach(member -> stack.pid(member).ifPresent(pid -> pids.put(member, pid)));
        return pids;
    }

    private static List<Member> changed(Map<Member, Long> before) {
        return Arrays.stream(Member.values())
                .filter(member -> !Optional.ofNullable(before.get(member)).equals(stack.pid(member)))
                .toList();
    }

    private static void inAccounts(String sql) throws SQLException {
        Database database = stack.database(Member.ACCOUNTS);
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(StringWriter.nullWriter());
    }
}
