package io.clave.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void numbersStandToTheRightAndWordsToTheLeft() {
        TextTable table = TextTable.of("class", "accounts", "revenue")
                .row("true friend", 1234, new BigDecimal("12.5"))
                .row("stranger", 7, null);

        assertThat(printed(table).lines())
                .containsExactly(
                        "  class        accounts  revenue",
                        "  -----------  --------  -------",
                        "  true friend     1,234    12.50",
                        "  stranger            7        -");
    }

    @Test
    void amountsKeepAllTheirDecimals() {
        assertThat(Texts.amount(new BigDecimal("9747747.934"))).isEqualTo("9,747,747.934");
        assertThat(Texts.amount(new BigDecimal("-5"))).isEqualTo("-5.00");
    }

    @Test
    void shortTimesAreInMillisecondsAndLongOnesInSeconds() {
        assertThat(Texts.duration(Duration.ofMillis(250))).isEqualTo("250 ms");
        assertThat(Texts.duration(Duration.ofMillis(83_412))).isEqualTo("83.4 s");
    }

    private static String printed(TextTable table) {
        StringWriter text = new StringWriter();
        table.print(new PrintWriter(text));
        return text.toString();
    }
}
