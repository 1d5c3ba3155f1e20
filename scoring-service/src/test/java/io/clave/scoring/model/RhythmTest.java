package io.clave.scoring.model;

import static io.clave.scoring.model.Histories.START;
import static io.clave.scoring.model.Histories.buyingOn;
import static io.clave.scoring.model.Histories.credit;
import static io.clave.scoring.model.Histories.purchase;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void ordersOfOneDayAreOnePurchase() {
        History history = Histories.of(
                START.plusDays(30),
                purchase(START, "10"),
                new LedgerDay(START, Histories.USD, java.math.BigDecimal.TEN, 2, 2),
                purchase(START.plusDays(10), "5"));

        assertThat(Rhythm.of(history)).isEqualTo(new Rhythm(START, START.plusDays(10), 2, 10.0));
    }

    @Test
    void creditsAreNoPurchases() {
        History history = Histories.of(START.plusDays(30), purchase(START, "10"), credit(START.plusDays(10), "-5"));

        assertThat(Rhythm.of(history)).isEqualTo(new Rhythm(START, START, 1, null));
    }

    @Test
    void ordersAfterTheDayAskedForDoNotCount() {
        assertThat(Rhythm.of(buyingOn(25, 0, 20, 40))).isEqualTo(new Rhythm(START, START.plusDays(20), 2, 20.0));
        assertThat(Rhythm.of(buyingOn(-1, 0, 20, 40))).isNull();
    }

    @Test
    void theIntervalIsTheMedianSoThatOneLongPauseChangesLittle() {
        assertThat(Rhythm.of(buyingOn(500, 0, 30, 60, 90, 390)))
                .extracting(Rhythm::medianIntervalDays)
                .isEqualTo(30.0);
        assertThat(Rhythm.of(buyingOn(500, 0, 10, 31)))
                .extracting(Rhythm::medianIntervalDays)
                .isEqualTo(15.5);
    }
}
