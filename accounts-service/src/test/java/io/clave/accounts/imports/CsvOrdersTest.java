package io.clave.accounts.imports;

import static io.clave.accounts.imports.TestImports.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clave.platform.problem.Invalid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOrdersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROW = "O1,1,C1,2026-01-05T00:00:00Z,EUR,1,A,2,10.00";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aRowIsTheSameWhateverEndsIt(String end) throws IOException {
        List<ImportRow> rows = read(String.join(end, HEADER, "", ROW, "", "", ROW.replace("O1", "O2")));

        assertThat(rows).extracting(ImportRow::line).containsExactly(3L, 6L);
        assertThat(document(rows.get(1)).path("orderId").asText()).isEqualTo("O2");
        assertThat(document(rows.get(1)).at("/lines/0/lineNumber").asInt()).isEqualTo(1);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        assertThat(read("\uFEFF" + HEADER + "\n" + ROW)).hasSize(1);
    }

    @Test
    void quotedFieldsHoldCommasQuotesAndLineEnds() throws IOException {
        String odd = ROW.replace(",A,", ",\"A \"\"B\"\",\r\nC\",");
        List<ImportRow> rows = read(HEADER + "\n" + odd + "\n" + ROW.replace("O1", "O2"));

        assertThat(document(rows.get(0)).at("/lines/0/product").asText()).isEqualTo("A \"B\",\r\nC");
        assertThat(new String(rows.get(0).original(), StandardCharsets.UTF_8)).isEqualTo(odd);
        assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void anOrderKeepsTheTextOfAllItsRows() throws IOException {
        String second = ROW.replace(",EUR,1,", ",EUR,2,");

        List<ImportRow> rows = read(HEADER + "\n" + ROW + "\n" + second + "\n");

        assertThat(rows).hasSize(1);
        assertThat(new String(rows.get(0).original(), StandardCharsets.UTF_8)).isEqualTo(ROW + "\n" + second);
    }

    @Test
    void whatIsOfTheOrderMayStandInAnyOfItsRowsButOnlyOnce() throws IOException {
        String bare = "O1,1,,,,2,A,2,10.00";
        String other = ROW.replace("EUR", "USD").replace(",1,A", ",3,A");

        JsonNode order =
                document(read(HEADER + "\n" + bare + "\n" + ROW + "\n" + other).get(0));

        assertThat(order.path("accountExternalId").asText()).isEqualTo("C1");
        assertThat(order.path("currency").toString()).isEqualTo("[\"EUR\",\"USD\"]");
        assertThat(order.path("lines")).hasSize(3);
    }

    @Test
    void aShortRowIsAnOrderOfWhatItHasAndALongOneNamesWhatIsTooMuch() throws IOException {
        List<ImportRow> rows = read(HEADER + "\nO1\n" + ROW + ",red");

        assertThat(document(rows.get(0)).has("currency")).isFalse();
        assertThat(document(rows.get(1)).at("/lines/0/column 10").asText()).isEqualTo("red");
    }

    @Test
    void anOrderOfTooManyLinesIsOneOrder() throws IOException {
        List<ImportRow> rows = read(HEADER + "\n" + (ROW + "\n").repeat(5_000) + ROW.replace("O1", "O2"));

        assertThat(rows).hasSize(2);
        assertThat(document(rows.get(0)).path("lines")).hasSize(1_001);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedFillsNoMemory() {
        InputStream endless = new InputStream() {
            private final InputStream begin = bytes(HEADER + "\n\"", StandardCharsets.UTF_8);

            @Override
            public int read() throws IOException {
                int next = begin.read();
                return next < 0 ? 'x' : next;
            }
        };

        assertThatThrownBy(() -> all(endless))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("more than 1048576 characters");
    }

    @Test
    void anotherEncodingIsRefused() {
        String text = HEADER + "\n" + ROW.replace(",A,", ",Größe,");

        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            assertThatThrownBy(() -> all(bytes(text, charset)))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("not UTF-8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"O1\"x,1", "\"O1"})
    void misplacedQuotationMarksAreRefused(String row) {
        assertThatThrownBy(() -> read(HEADER + "\n" + row + "\n"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("quotation mark");
    }

    @Test
    void aColumnThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> read(HEADER + ",currency\n" + ROW + ",USD"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.code()).isEqualTo("duplicate-column")));
    }

    private static List<ImportRow> read(String text) throws IOException {
        return all(bytes(text, StandardCharsets.UTF_8));
    }

    private static List<ImportRow> all(InputStream in) throws IOException {
        CsvOrders orders = new CsvOrders(in, "erp", JSON);
        List<ImportRow> rows = new ArrayList<>();
        for (Optional<ImportRow> row = orders.next(); row.isPresent(); row = orders.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private static JsonNode document(ImportRow row) throws IOException {
        return JSON.readTree(row.content());
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }
}
