package io.clave.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReplicasTest {

    private static final URI ONE = URI.create("http://one:8080");
    private static final URI OTHER = URI.create("http://other:8080");

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private final Replicas replicas = new Replicas(List.of(ONE, OTHER), now::get);

    @Test
    void replicasAreAskedInTurn() {
        assertThat(replicas.inTurn()).containsExactly(ONE, OTHER);
        assertThat(replicas.inTurn()).containsExactly(OTHER, ONE);
        assertThat(replicas.inTurn()).containsExactly(ONE, OTHER);
    }

    @Test
    void aReplicaThatGaveNoConnectionIsAskedLastForFiveSeconds() {
        replicas.refused(ONE);

        pass(4);
        assertThat(replicas.inTurn()).containsExactly(OTHER, ONE);
        assertThat(replicas.inTurn()).containsExactly(OTHER, ONE);
        pass(1);
        assertThat(replicas.inTurn()).containsExactly(ONE, OTHER);
    }

    @Test
    void aReplicaThatClosesIsAskedLastUntilItHasLongEnded() {
        replicas.closing(ONE);

        pass(29);
        assertThat(replicas.inTurn()).containsExactly(OTHER, ONE);
        assertThat(replicas.inTurn()).containsExactly(OTHER, ONE);
        pass(1);
        assertThat(replicas.inTurn()).containsExactly(ONE, OTHER);
    }

    @Test
    void whenAllRestAllAreAsked() {
        replicas.refused(ONE);
        replicas.closing(OTHER);

        assertThat(replicas.inTurn()).containsExactlyInAnyOrder(ONE, OTHER);
    }

    private void pass(long seconds) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }
}
