package io.clave.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.cli.bench.Ledger.Booked;
import io.clave.cli.bench.Reckoning.Sent;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final List<Sent> SENT = List.of(sent("1"), sent("2"));

    @Test
    void ordersThatAreThereOnceAsTheyWereSentAreClean() {
        assertThat(Reckoning.of(SENT, List.of(booked("1", "10.0", 1, 5), booked("2", "10.00", 1, 5))))
                .isEqualTo(new Reckoning(2, 0, 0, 0));
    }

    @Test
    void aMissingOrderAndOneWithAMissingLineAreLost() {
        assertThat(Reckoning.of(SENT, List.of(booked("2", "10.00", 1, 4))).lost())
                .isEqualTo(2);
    }

    @Test
    void aSecondRevisionOrMoreLinesAreDoubled() {
        assertThat(Reckoning.of(SENT, List.of(booked("1", "10.00", 2, 10), booked("2", "10.00", 1, 10)))
                        .doubled())
                .isEqualTo(2);
    }

    @Test
    void anotherAmountIsNoticed() {
        assertThat(Reckoning.of(SENT, List.of(booked("1", "20.00", 1, 5), booked("2", "10.00", 1, 5)))
                        .isClean())
                .isFalse();
    }

    private static Sent sent(String orderId) {
        return new Sent(orderId, new BigDecimal("10.00"), 5);
    }

    private static Booked booked(String orderId, String amount, int revisions, int lines) {
        return new Booked(orderId, new BigDecimal(amount), revisions, lines);
    }
}
