package io.clave.platform.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void workThatTookLongIsRestedOff() {
        Pace pace = new Pace(1e-6);

        pace.run(this::workForAMillisecond);
        pace.run(this::workForAMillisecond);

        assertThat(done).hasValue(1);
    }

    @Test
    void workThatFailsIsRestedOffAsWell() {
        Pace pace = new Pace(1e-6);

        assertThatThrownBy(() -> pace.run(() -> {
                    workForAMillisecond();
                    throw new IllegalStateException("the database is away");
                }))
                .hasMessage("the database is away");
        pace.run(this::workForAMillisecond);

        assertThat(done).hasValue(1);
    }

    @Test
    void allOfTheTimeMeansNoRest() {
        Pace pace = new Pace(1);

        pace.run(this::workForAMillisecond);
        pace.run(this::workForAMillisecond);

        assertThat(done).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.5, Double.NaN})
    void aShareIsAboveZeroAndAtMostOne(double share) {
        assertThatThrownBy(() -> new Pace(share)).isInstanceOf(IllegalArgumentException.class);
    }

    private void workForAMillisecond() {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1);
        while (System.nanoTime() - until < 0) {
            Thread.onSpinWait();
        }
        done.incrementAndGet();
    }
}
