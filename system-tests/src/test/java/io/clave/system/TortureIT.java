package io.clave.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.system.RunningStack.Said;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("slow")
@ExtendWith(OneStack.class)
class TortureIT {

    /** Every other step breaks something; so many steps break everything once. */
    private static final int STEPS = 17;

    private static final List<String> FAULTS = List.of(
            "REBALANCE",
            "KILL_RELAY",
            "KILL_ACCOUNTS",
            "KILL_SCORING",
            "STOP_BROKER",
            "KILL_BROKER",
            "STOP_DATABASE",
            "KILL_DATABASE",
            "KILL_ALL");

    @Test
    void whateverBreaksTheStackAgreesWithTheOracleAndTheJournal(RunningStack stack) {
        Said tortured = stack.clave(List.of("torture", "--seed", "1", "--steps", String.valueOf(STEPS)));

        assertThat(tortured.text()).contains("Seed 1").contains(FAULTS);
        assertThat(tortured.status()).as(tortured.text()).isZero();
    }
}
