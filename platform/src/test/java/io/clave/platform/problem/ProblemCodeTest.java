package io.clave.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemCodeTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"EmailTaken, email-taken", "Invalid, invalid", "REVISION_CONFLICT, revision-conflict"})
    void aNameBecomesWordsWithHyphens(String name, String code) {
        assertThat(ProblemCode.of(name)).isEqualTo(code);
    }
}
