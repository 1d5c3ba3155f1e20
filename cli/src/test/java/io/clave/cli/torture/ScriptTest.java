package io.clave.cli.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final int STEPS = 17;

    @Test
    void theSameSeedGivesTheSameScript() {
        assertThat(steps(7)).isEqualTo(steps(7)).isNotEqualTo(steps(8));
    }

    @Test
    void everythingBreaksOnceBeforeAnythingBreaksAgain() {
        assertThat(steps(1).stream().map(Step::fault).filter(fault -> fault != Fault.NONE))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Fault.values())
                        .filter(fault -> fault != Fault.NONE)
                        .toList());
    }

    private static List<Step> steps(long seed) {
        Script script = new Script(seed, "source");
        return Stream.generate(script::next).limit(STEPS).toList();
    }
}
