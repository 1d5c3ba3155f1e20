package io.clave.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.clave.cli.api.OrderDocument;
import io.clave.cli.api.OrderDocument.OrderLine;
import io.clave.cli.api.OrderDocument.OrderType;
import io.clave.cli.files.TextFile;
import io.clave.cli.files.UnusableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetailFileTest {

    private static final String HEADER = "invoice_no,stock_code,quantity,invoice_ts,unit_price,customer_id,country";

    @TempDir
    private Path directory;

    @Test
    void theLinesOfAnInvoiceBecomeOneOrderInPoundsAtTheShopsTime() throws IOException {
        List<OrderDocument> orders = orders(
                "536365,85123A,6,2011-07-01 08:26,2.55,17850,United Kingdom",
                "536365,71053,8,2011-07-01 08:25,3.39,17850,United Kingdom");

        assertThat(orders).hasSize(1);
        assertThat(orders.get(0).accountExternalId()).isEqualTo("17850");
        assertThat(orders.get(0).currency()).isEqualTo("EUR");
        assertThat(orders.get(0).orderedAt()).isEqualTo(Instant.parse("2011-07-01T07:25:00Z"));
        assertThat(orders.get(0).lines()).extracting(OrderLine::lineNumber).containsExactly(1, 2);
        assertThat(orders.get(0).netAmount()).isEqualByComparingTo("42.42");
    }

    @Test
    void aCancellationBecomesACredit() throws IOException {
        List<OrderDocument> orders = orders("C536379,D,-1,2010-12-01 09:41,27.50,14527,United Kingdom");

        assertThat(orders.get(0).type()).isEqualTo(OrderType.CREDIT);
        assertThat(orders.get(0).netAmount()).isEqualByComparingTo("-27.50");
    }

    @Test
    void anInvoiceInterruptedByAnotherStaysOneOrder() throws IOException {
        List<OrderDocument> orders = orders(
                "1,A,1,2011-01-01 10:00,1.00,5,France",
                "2,A,1,2011-01-01 10:00,1.00,6,France",
                "1,B,2,2011-01-01 10:01,1.00,5,France");

        assertThat(orders).extracting(OrderDocument::orderId).containsExactly("2", "1");
        assertThat(orders.get(1).lines()).hasSize(2);
    }

    @Test
    void linesThatCannotBeImportedAreKeptWithTheirReasonAndSum() throws IOException {
        RetailSurvey survey = RetailSurvey.of(file(
                "1,A,1,2011-01-01 10:00,1.00,5,France",
                "1,B,2,2011-01-01 10:00,3.00,,France",
                "1,C,-2,2011-01-01 10:00,1.00,5,France",
                "2,B,1,2011-01-01 10:00,-11062.06,6,France",
                "A3,B,1,2011-01-01 10:00,10,6,France",
                "4,B,zwei,2011-01-01 10:00,10,6,France",
                "5,B,0,2011-01-01 10:00,10,6,France",
                "1,D,1,2011-01-01 10:00,10,7,France"));

        assertThat(survey.total()).isEqualTo(new Tally(8, new BigDecimal("-11037.06")));
        assertThat(survey.orders()).containsOnlyKeys("1");
        assertThat(survey.objections())
                .containsEntry("without a customer", new Tally(1, new BigDecimal("6.00")))
                .containsEntry("sale with a quantity below zero", new Tally(1, new BigDecimal("-2.00")))
                .containsEntry("unit price below zero", new Tally(1, new BigDecimal("-11062.06")))
                .containsEntry("neither a sale nor a cancellation", Tally.of(BigDecimal.TEN))
                .containsEntry("quantity is not a number", Tally.of(BigDecimal.ZERO))
                .containsEntry("quantity of zero", Tally.of(BigDecimal.ZERO))
                .containsEntry("another customer than the invoice began with", Tally.of(BigDecimal.TEN));
    }

    @Test
    void aCustomerIsOfTheCountryOfMostOfItsLines() throws IOException {
        RetailSurvey survey = RetailSurvey.of(file(
                "1,A,1,2011-01-01 10:00,1.00,5,Denmark",
                "1,B,1,2011-01-01 10:00,1.00,5,Austria",
                "2,A,1,2011-01-01 10:00,1.00,5,Austria"));

        assertThat(survey.customers()).containsExactly(new RetailSurvey.Customer("5", "Austria"));
        assertThat(Countries.code("Austria")).isEqualTo("AT");
        assertThat(Countries.code("EIRE")).isEqualTo("IE");
        assertThat(Countries.code("European Community")).isNull();
    }

    @Test
    void everyLineOfTheUciFileIsAccountedFor() {
        Path uci = Path.of(System.getProperty("clave.home"), "../shared/data/online_retail_lines.csv.gz");
        assumeThat(uci).exists();
        RetailSurvey survey = RetailSurvey.of(new TextFile(uci));

        List<OrderDocument> orders = orders(new TextFile(uci), survey);

        // Totals of the file itself: awk -F, 'NR>1{n++; s+=$3*$5} END{print n, s}'.
        assertThat(survey.total()).isEqualTo(new Tally(541_909, new BigDecimal("9747747.934")));
        assertThat(survey.customers()).hasSize(4_372);
        assertThat(orders).hasSize(22_190).extracting(OrderDocument::orderId).doesNotHaveDuplicates();
        assertThat(survey.objections())
                .containsOnlyKeys("without a customer")
                .containsEntry("without a customer", new Tally(135_080, new BigDecimal("1447682.12")));
        assertThat(orders.stream().mapToInt(order -> order.lines().size()).sum())
                .isEqualTo(541_909 - 135_080);
        assertThat(orders.stream().map(OrderDocument::netAmount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("8300065.814");
    }

    @Test
    void anotherHeaderIsRefused() throws IOException {
        Path path = Files.writeString(directory.resolve("other.csv"), "a,b,c\n1,2,3\n");

        assertThatThrownBy(() -> RetailSurvey.of(new TextFile(path)))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("does not begin with the line " + HEADER);
    }

    @Test
    void aTruncatedGzipIsRefused() throws IOException {
        byte[] packed = gzip(HEADER + "\n" + "1,A,1,2011-01-01 10:00,1.00,5,France\n".repeat(1000));
        Path path = Files.write(directory.resolve("cut.csv.gz"), Arrays.copyOf(packed, packed.length - 12));

        assertThatThrownBy(() -> RetailSurvey.of(new TextFile(path)))
                .isInstanceOf(UnusableFile.class)
                .hasMessageEndingWith("cut.csv.gz is cut short: its gzip stream ends too early.");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        String text = HEADER + "\n1,Käse,1,2011-01-01 10:00,1.00,5,France\n";
        Path path = Files.write(directory.resolve("latin1.csv"), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> RetailSurvey.of(new TextFile(path)))
                .isInstanceOf(UnusableFile.class)
                .hasMessageEndingWith("is not UTF-8 text.");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> TextFile.of(directory.resolve("nowhere.csv")))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("There is no file");
    }

    private List<OrderDocument> orders(String... lines) throws IOException {
        TextFile file = file(lines);
        return orders(file, RetailSurvey.of(file));
    }

    private static List<OrderDocument> orders(TextFile file, RetailSurvey survey) {
        List<OrderDocument> orders = new ArrayList<>();
        new RetailOrders(file, "uci", Currency.getInstance("EUR"), survey).forEachRemaining(orders::add);
        return orders;
    }

    private TextFile file(String... lines) throws IOException {
        String text = HEADER + "\n" + String.join("\n", lines) + "\n";
        return new TextFile(Files.writeString(Files.createTempFile(directory, "retail", ".csv"), text));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
