package io.clave.planning.account;

import static io.clave.planning.account.ScoreBuilder.aScore;
import static io.clave.planning.account.ScoreBuilder.aScoreWithThinHistory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    {asOf}      | 2026-02-20
                    {cadence}   | on cadence, at 0.90 of its usual interval of 30 days
                    {interval}  | about every 30 days
                    {lastOrder} | 2026-01-24
                    {nextOrder} | about 2026-02-23
                    {value}     | EUR 120,000.00
                    """)
    void everyFigureIsToldInWords(String place, String words) {
        Figures figures = Figures.of(aScore().build());

        assertThat(figures.fill("It is " + place + ".")).isEqualTo("It is " + words + ".");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    {cadence}   | not to be judged yet
                    {interval}  | at no known interval
                    {nextOrder} | on a date not known yet
                    {value}     | an amount not known yet
                    """)
    void whatIsNotKnownIsSaidToBeUnknown(String place, String words) {
        Figures figures = Figures.of(aScoreWithThinHistory());

        assertThat(figures.fill(place)).isEqualTo(words);
    }

    @Test
    void anUnknownPlaceIsRefused() {
        Figures figures = Figures.of(aScore().build());

        assertThatThrownBy(() -> figures.fill("{shoeSize}")).hasMessage("no figure is called shoeSize");
    }

    @Test
    void anExpectedOrderThatHasNotComeIsInThePast() {
        Figures figures = Figures.of(aScore().asOf("2026-03-30").build());

        assertThat(figures.orders())
                .isEqualTo("Its last order came on 2026-01-24 and the next was expected on 2026-02-23.");
    }
}
