package io.clave.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplicasTest {

    private static final URI ONE = URI.create("http://one:8080");
    private static final URI OTHER = URI.create("http://other:8080");

    private final Replicas replicas = new Replicas(List.of(ONE, OTHER));

    @Test
    void replicasAreAskedInTurn() {
        assertThat(replicas.inTurn()).containsExactly(ONE, OTHER);
        assertThat(replicas.inTurn()).containsExactly(OTHER, ONE);
        assertThat(replicas.inTurn()).containsExactly(ONE, OTHER);
    }

    @Test
    void aReplicaThatRestsIsAskedLast() {
        replicas.rest(ONE);

        assertThat(replicas.inTurn()).containsExactly(OTHER, ONE);
        assertThat(replicas.inTurn()).containsExactly(OTHER, ONE);
    }

    @Test
    void whenAllRestAllAreAsked() {
        replicas.rest(ONE);
        replicas.rest(OTHER);

        assertThat(replicas.inTurn()).containsExactlyInAnyOrder(ONE, OTHER);
    }
}
