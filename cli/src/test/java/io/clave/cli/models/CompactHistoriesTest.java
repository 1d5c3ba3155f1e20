package io.clave.cli.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.models.OrderHistory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompactHistoriesTest {

    @Test
    void whatWasPutInComesOut() {
        List<OrderHistory> histories = IntStream.range(0, 5000)
                .mapToObj(i -> new OrderHistory(i + 1, i + 0.5, i + 1.5, i < 3000 ? 0 : i / 7.0))
                .toList();

        CompactHistories compact = new CompactHistories();
        compact.addAll(histories);

        assertThat(compact).isEqualTo(histories);
    }
}
