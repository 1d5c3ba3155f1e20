package io.clave.scoring.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.platform.json.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChartPageTest {

    @Inject
    Json json;

    @Test
    void wordsOfTheFiguresAreNeverMarkup() {
        String html = new ChartPage(json, "/allocation")
                .of(Map.of("requestedBy", "</script><script>alert('&')</script>"), "n");

        assertThat(html)
                .doesNotContain("alert('&')")
                .contains("\\u003c/script\\u003e\\u003cscript\\u003ealert('\\u0026')");
    }
}
