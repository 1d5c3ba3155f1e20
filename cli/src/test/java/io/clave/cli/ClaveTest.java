package io.clave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ClaveTest {

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutACommandItSaysWhatThereIs() {
        int status = run();

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("Say what to do.", "up", "down", "status", "logs", "reset", "token");
    }

    @Test
    void aTokenCarriesTheRolesAndTheNameThatWereAskedFor() throws Exception {
        int status = run("token", "--role", "kam,viewer", "--subject", "ada", "--expires", "30m");

        SignedJWT token = SignedJWT.parse(out.toString().strip());
        assertThat(status).isZero();
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("ada");
        assertThat(token.getJWTClaimsSet().getStringListClaim("groups")).containsExactly("kam", "viewer");
        assertThat(token.getJWTClaimsSet().getExpirationTime().getTime()
                        - token.getJWTClaimsSet().getIssueTime().getTime())
                .isEqualTo(30 * 60 * 1000);
    }

    @Test
    void anUnknownRoleIsAnsweredWithTheKnownOnes() {
        int status = run("token", "--role", "king");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("king", "viewer", "kam-manager", "admin");
    }

    @Test
    void aTimeWithoutAUnitIsRefused() {
        int status = run("token", "--role", "kam", "--expires", "30");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("'30' is no time such as 90s, 30m, 12h or 7d");
    }

    @Test
    void theStatusOfNothingIsNotSuccess() {
        int status = run("status");

        assertThat(status).isEqualTo(1);
        assertThat(out.toString().lines().filter(line -> line.contains("stopped")))
                .hasSize(6);
    }

    @Test
    void stoppingNothingIsNoFailure() {
        int status = run("down");

        assertThat(status).isZero();
        assertThat(out.toString().strip()).isEqualTo("Nothing was running.");
    }

    @Test
    void logsOfAnUnknownMemberAreAnsweredWithTheKnownOnes() {
        int status = run("logs", "accounts");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("'accounts' is none of", "accounts-service", "postgresql");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!all.isEmpty()) {
            all.addAll(List.of("--data", data.resolve("stack").toString()));
        }
        CommandLine command =
                Clave.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(all.toArray(String[]::new));
    }
}
