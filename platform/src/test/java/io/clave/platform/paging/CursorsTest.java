package io.clave.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clave.platform.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

    private final Cursors cursors = new Cursors(() -> "a key of this test");

    @Test
    void aCursorComesBackAsItWasMade() {
        String cursor = cursors.encode("names", "Ünal & Söhne", "", "17");

        assertThat(cursors.decode("names", cursor)).containsExactly("Ünal & Söhne", "", "17");
    }

    @Test
    void aCursorIsBoundToItsFilterAndKey() {
        String cursor = cursors.encode("names", "x");

        assertThatThrownBy(() -> cursors.decode("other", cursor)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Cursors(() -> "another key").decode("names", cursor))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void rubbishIsRefused(String cursor) {
        assertThatThrownBy(() -> cursors.decode("names", cursor)).isInstanceOf(Invalid.class);
    }
}
