package io.clave.scoring.model;

import static io.clave.scoring.model.Histories.START;
import static io.clave.scoring.model.Histories.buyingOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

    @ParameterizedTest(name = "{0} days after the last order, at intervals of 20 days: {1}")
    @CsvSource({
        "0, ON_CADENCE",
        "25, ON_CADENCE",
        "26, LATE",
        "40, LATE",
        "41, OVERDUE",
        "60, OVERDUE",
        "61, LAPSED",
        "2000, LAPSED"
    })
    void silenceIsReadAgainstTheAccountsOwnRhythm(int silence, CadenceState expected) {
        Cadence cadence = cadence(buyingOn(60 + silence, 0, 20, 40, 60));

        assertThat(cadence.state()).isEqualTo(expected);
        assertThat(cadence.overdueRatio()).isEqualTo(silence / 20.0);
        assertThat(cadence.nextExpectedOn()).isEqualTo(START.plusDays(80));
    }

    @Test
    void aMonthlyBuyerOfFiveYearsIsOnCadence() {
        // T^n of the textbooks reads the same account as dying: (59/60)^60 = 0.365.
        assertThat(cadence(Histories.monthlyBuyer(60)).state()).isEqualTo(CadenceState.ON_CADENCE);
    }

    @Test
    void threeIntervalsMakeARhythm() {
        assertThat(cadence(buyingOn(60, 0, 20, 40)))
                .isEqualTo(new Cadence(CadenceState.INSUFFICIENT_HISTORY, null, null));
        assertThat(cadence(buyingOn(60, 0, 20, 40, 60)).state()).isEqualTo(CadenceState.ON_CADENCE);
    }

    @Test
    void oneHugeOrderLongAgoIsNotCalledAlive() {
        // BG/NBD answers 1.000 here.
        assertThat(cadence(Histories.oneOff(59)).state()).isEqualTo(CadenceState.INSUFFICIENT_HISTORY);
    }

    @Test
    void thresholdsThatDoNotRiseAreRefused() {
        assertThatThrownBy(() -> new CadenceRules(2, 1.25, 3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CadenceRules(1.25, 2, Double.NaN, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Cadence cadence(History history) {
        return Cadence.of(Rhythm.of(history), history.asOf(), CadenceRules.DEFAULT);
    }
}
