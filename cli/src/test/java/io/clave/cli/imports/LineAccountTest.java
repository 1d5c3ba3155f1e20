package io.clave.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.cli.files.TextFile;
import io.clave.cli.imports.LineAccount.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineAccountTest {

    private static final String FILE = """
            invoice_no,stock_code,quantity,invoice_ts,unit_price,customer_id,country
            1,A,1,2011-01-01 10:00,1.00,5,France
            1,B,2,2011-01-01 10:00,3.00,5,France
            2,A,1,2011-01-01 10:00,2.00,6,France
            C3,A,-1,2011-01-01 10:00,1.00,5,France
            4,A,1,2011-01-01 10:00,9.00,,France
            5,A,-1,2011-01-01 10:00,9.00,5,France
            """;

    @TempDir
    private Path directory;

    @Test
    void everyLineIsInExactlyOneRow() throws IOException {
        LineAccount account = new LineAccount(survey(), Set.of(), Set.of());

        assertThat(account.rows())
                .containsEntry("orders", row(2, 3, "9.00"))
                .containsEntry("cancellations, as credits", row(1, 1, "-1.00"))
                .containsEntry("without a customer", row(0, 1, "9.00"))
                .containsEntry("rejected: sale with a quantity below zero", row(0, 1, "-9.00"));
        assertThat(account.total()).isEqualTo(row(3, 6, "8.00"));
        assertThat(account.isComplete()).isTrue();
    }

    @Test
    void linesOfOrdersThatWereNotBookedAreTakenOut() throws IOException {
        LineAccount account = new LineAccount(survey(), Set.of("1"), Set.of("C3"));

        assertThat(account.rows())
                .containsEntry("orders", row(1, 1, "2.00"))
                .containsEntry("in quarantine", row(1, 2, "7.00"))
                .containsEntry("refused by Clave", row(1, 1, "-1.00"));
        assertThat(account.isComplete()).isTrue();
    }

    private RetailSurvey survey() throws IOException {
        return RetailSurvey.of(new TextFile(Files.writeString(directory.resolve("retail.csv"), FILE)));
    }

    private static Row row(long orders, long lines, String sum) {
        return new Row(orders, new Tally(lines, new BigDecimal(sum)));
    }
}
