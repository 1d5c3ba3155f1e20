package io.clave.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvOrdersTest {

    @Test
    void aFileHoldsARowForEachLineOfEachOrder() throws IOException {
        BenchOrders range = new BenchOrders("20260314120000-csv", Instant.parse("2026-03-14T12:00:00Z"));

        List<String> rows;
        try (CsvOrders file = new CsvOrders(range, 250, List.of("A-1", "A-2"))) {
            rows = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }

        assertThat(rows).hasSize(1 + 250 * BenchOrders.LINES);
        assertThat(rows.get(0)).startsWith("orderId,revision,accountExternalId,");
        assertThat(rows.get(1))
                .isEqualTo("20260314120000-csv-0000000,1,A-1,DELIVERED,2026-03-14T12:00:00Z,EUR,1,BENCH-1,2,1.07");
        assertThat(rows.get(rows.size() - 1))
                .startsWith("20260314120000-csv-0000249,1,A-2,")
                .contains(",5,BENCH-254,");
    }

    @Test
    void theTimeIsThatOfAMillionLines() {
        CsvReport report = CsvReport.of(20_000, 1, Duration.ofSeconds(1), Duration.ofSeconds(13), 20_000, 20_000);

        assertThat(report.secondsForAMillionLines()).isEqualTo(130.0);
        assertThat(report.targetMet()).isFalse();
        assertThat(report.isClean()).isTrue();
    }
}
