package io.clave.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingFaultTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "08006, the connection broke",
        "40P01, a deadlock",
        "53100, the disk is full",
        "53300, too many connections",
        "55P03, somebody holds the lock",
        "57P01, the server stops",
        "57P03, the server starts",
        "58030, the disk fails"
    })
    void whatGoesAwayIsWaitedFor(String state, String reason) {
        assertThat(PassingFault.is(wrapped(state, reason))).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"22001, the text is too long", "23505, it is there already", "42P01, the table is missing"})
    void whatWouldFailAgainIsNot(String state, String reason) {
        assertThat(PassingFault.is(wrapped(state, reason))).isFalse();
    }

    private static RuntimeException wrapped(String state, String reason) {
        return new IllegalStateException(new SQLException(reason, state));
    }
}
