package io.clave.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.cli.api.ApiJson;
import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import io.clave.cli.api.OrderDocument.OrderStatus;
import io.clave.cli.api.OrderDocument.OrderType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonStreamTest {

    @Test
    void eachOrderIsALineWithDecimalsAsText() throws IOException {
        List<OrderDocument> passed = new ArrayList<>();

        NdjsonStream stream = new NdjsonStream(List.of(order("1"), order("2")).iterator(), passed::add);
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);

        assertThat(text.lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"quantity\":\"1000\"", "\"unitPrice\":\"0.001\"");
        assertThat(text.lines().map(line -> ApiJson.read(line.getBytes(StandardCharsets.UTF_8), OrderDocument.class)))
                .containsExactlyElementsOf(passed);
    }

    private static OrderDocument order(String id) {
        OrderLine line = new OrderLine(1, "P", new BigDecimal("1000"), BigDecimal.ZERO, new BigDecimal("0.001"));
        return new OrderDocument(
                "uci", id, 1, "5", OrderType.ORDER, OrderStatus.DELIVERED, Instant.EPOCH, null, "GBP", List.of(line));
    }
}
