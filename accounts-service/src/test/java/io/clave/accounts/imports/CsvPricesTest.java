package io.clave.accounts.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvPricesTest {

    private static final String HEADER =
            "orderId,revision,accountExternalId,orderedAt,currency,lineNumber,product,quantity,"
                    + "unitPrice,listPrice,discounts,offInvoice,unitCost,costToServe\n";
    private static final String BEFORE = "4711,1,C-1,2026-01-05T00:00:00Z,EUR,1,A,10,85.50,";

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void severalDeductionsShareACell() throws IOException {
        JsonNode prices = prices("100.00,VOLUME 10%; CONTRACT 5%,REBATE 2%;FREIGHT 18.00,60.00,12.00");

        assertThat(prices).isEqualTo(mapper.readTree("""
                {"listPrice": "100.00",
                 "discounts": [{"type": "VOLUME", "rate": "0.10"}, {"type": "CONTRACT", "rate": "0.05"}],
                 "offInvoice": [{"type": "REBATE", "rate": "0.02"}, {"type": "FREIGHT", "amount": "18.00"}],
                 "unitCost": "60.00", "costToServe": "12.00"}"""));
    }

    @Test
    void anEmptyCellIsUnknownAndNoneIsNothing() throws IOException {
        assertThat(prices(",,NONE,,")).isEqualTo(mapper.readTree("{\"offInvoice\": []}"));
        assertThat(prices(",,,,").isMissingNode()).isTrue();
    }

    /** The document that has text there is refused with the place. */
    @ParameterizedTest
    @CsvSource({"VOLUME", "10%", "VOLUME ten", "VOLUME 10%;", "VOLUME 1 0"})
    void whatIsWrittenOtherwiseStaysText(String cell) throws IOException {
        assertThat(prices("100.00," + cell + ",,,").path("discounts").asText()).isEqualTo(cell);
    }

    private JsonNode prices(String cells) throws IOException {
        byte[] csv = (HEADER + BEFORE + cells + "\n").getBytes(StandardCharsets.UTF_8);
        ImportRow row = new CsvOrders(new ByteArrayInputStream(csv), "erp", mapper)
                .next()
                .orElseThrow();
        return mapper.readTree(row.content()).at("/lines/0/priceComponents");
    }
}
