package io.clave.scoring.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityClassesTest {

    @ParameterizedTest(name = "{0} points: class {1}")
    @CsvSource({
        "100, A",
        "76.50, A",
        "70, A",
        "69.99, B",
        "55, B",
        "54.99, C",
        "40, C",
        "39.99, D",
        "25.25, D",
        "25, D",
        "24.99, E",
        "0, E"
    })
    void aScoreOnTheLineIsOfTheBetterClass(BigDecimal score, PriorityClass expected) {
        assertThat(Rules.DEFAULT.classes().of(score)).isEqualTo(expected);
    }

    @Test
    void linesThatDoNotFallAreRefused() {
        BigDecimal fifty = Rules.of("50");

        assertThatThrownBy(() -> new PriorityClasses(Rules.of("70"), fifty, fifty, Rules.of("25")))
                .hasMessageContaining("must fall");
        assertThatThrownBy(() -> new PriorityClasses(Rules.of("101"), fifty, Rules.of("40"), Rules.of("25")))
                .hasMessageContaining("must fall");
    }
}
