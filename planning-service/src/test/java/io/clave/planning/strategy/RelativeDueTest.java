package io.clave.planning.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDueTest {

    private static final LocalDate SCORED_ON = LocalDate.of(2026, 2, 20);

    @ParameterizedTest(name = "{1} days after {0} is {2}")
    @CsvSource({
        "SCORE, 30, 2026-03-22",
        "NEXT_ORDER, 7, 2026-05-08",
        "NEXT_ORDER, -14, 2026-04-17",
        "PERIOD_END, -90, 2026-10-02",
        "NEXT_ORDER, -100, 2026-02-20",
    })
    void aDueDateCountsFromItsAnchorAndIsNeverInThePast(DueAnchor anchor, int days, LocalDate expected) {
        LocalDate nextOrder = LocalDate.of(2026, 5, 1);

        assertThat(new RelativeDue(anchor, days).resolve(SCORED_ON, nextOrder)).isEqualTo(expected);
    }

    @Test
    void withoutAKnownNextOrderItCountsFromTheScore() {
        assertThat(new RelativeDue(DueAnchor.NEXT_ORDER, 7).resolve(SCORED_ON, null))
                .isEqualTo(SCORED_ON.plusDays(7));
    }
}
